import { useLocale } from './locale.ts';
import { Switch } from './Switch.tsx';

/** What every page is marked by, until the reader says otherwise on a page itself. */
export interface MarkSettings {
  readonly marks: boolean;
  readonly adjectives: boolean;
  readonly statements: boolean;
  readonly facts: boolean;
}

interface Props {
  /** null while they are being read. */
  marks: MarkSettings | null;
  onMarks: (changed: Partial<MarkSettings>) => void;
}

const SWITCHES = [
  ['marks', 'help.marksOn'],
  ['adjectives', 'help.adjectives'],
  ['statements', 'help.statementMarks'],
  ['facts', 'help.factMarks'],
] as const;

/** The switches of the marks; all but the first are off until the reader asks for more on the page. */
export function MarkSwitches({ marks, onMarks }: Props) {
  const { t } = useLocale();
  return (
    <>
      {SWITCHES.map(([setting, key]) => (
        <Switch
          key={setting}
          label={t(key)}
          isOn={marks ? marks[setting] : setting === 'marks'}
          isDisabled={!marks}
          onChange={(on) => onMarks({ [setting]: on })}
        />
      ))}
    </>
  );
}
