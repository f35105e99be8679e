import { LanguageSelect } from './LanguageSelect.tsx';
import { useLocale } from './locale.ts';
import { MarkSwitches, type MarkSettings } from './MarkSwitches.tsx';
import { Section } from './Section.tsx';

/** A command of the manifest with the key the browser really gave it ('' if none). */
export interface Shortcut {
  readonly name: string;
  readonly key: string;
}

interface Props {
  /** null while they are being read. */
  marks: MarkSettings | null;
  onMarks: (changed: Partial<MarkSettings>) => void;
  /** null while the browser has not answered. */
  shortcuts: readonly Shortcut[] | null;
  /** The setting, not the language in use: 'auto' follows the browser. */
  language: 'auto' | 'ar' | 'en';
  onLanguage: (language: 'auto' | 'ar' | 'en') => void;
  /** Opens the options; null in a build that has none. */
  onOptions: (() => void) | null;
}

const MARKS = [
  'person',
  'role',
  'organisation',
  'armed-group',
  'outlet',
  'agreement',
  'weak',
  'statement',
  'fact',
] as const;
const HERE = [
  ['search', ['/']],
  ['move', ['↑', '↓', 'j', 'k']],
  ['open', ['Enter']],
  ['back', ['Esc']],
  ['help', ['?']],
] as const;
const COMMANDS: Readonly<
  Record<string, 'cmd.popup' | 'cmd.toggle' | 'cmd.next' | 'cmd.previous' | 'cmd.annotate' | 'cmd.keep'>
> = {
  _execute_action: 'cmd.popup',
  toggle: 'cmd.toggle',
  'toggle-marks': 'cmd.toggle',
  next: 'cmd.next',
  'next-mention': 'cmd.next',
  previous: 'cmd.previous',
  'previous-mention': 'cmd.previous',
  annotate: 'cmd.annotate',
  'keep-article': 'cmd.keep',
};

/** What the marks mean and whether they are shown, which keys there are, what is done with the page and what not. */
export function HelpView({ marks, onMarks, shortcuts, language, onLanguage, onOptions }: Props) {
  const { t } = useLocale();
  return (
    <article class="detail help">
      <div class="detail-head">
        <h1 tabIndex={-1} data-focus="title">
          {t('help.title')}
        </h1>
      </div>
      <Section title={t('help.marks')}>
        <ul class="legend">
          {MARKS.map((mark) => (
            <li key={mark}>
              <span class={`sample sample-${mark}`} aria-hidden="true">
                {t('help.sample')}
              </span>
              <span>{t(`help.mark.${mark}`)}</span>
            </li>
          ))}
        </ul>
        <div class="switches">
          <MarkSwitches marks={marks} onMarks={onMarks} />
        </div>
      </Section>
      <Section title={t('help.keys')}>
        <h3>{t('help.keysHere')}</h3>
        <dl class="keys">
          {HERE.map(([action, keys]) => (
            <div key={action}>
              <dt>{t(`help.key.${action}`)}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <h3>{t('help.keysPage')}</h3>
        <dl class="keys">
          {(shortcuts ?? []).map(({ name, key }) => {
            const message = COMMANDS[name];
            return (
              message && (
                <div key={name}>
                  <dt>{t(message)}</dt>
                  <dd>{key ? <kbd>{key}</kbd> : <span class="muted">{t('help.unassigned')}</span>}</dd>
                </div>
              )
            );
          })}
        </dl>
        <p class="muted">{t('help.keysChange')}</p>
      </Section>
      <Section title={t('help.privacy')}>
        <p>{t('help.privacyText')}</p>
      </Section>
      <Section title={t('help.not')}>
        <p>{t('help.notText')}</p>
      </Section>
      <Section title={t('help.language')}>
        <LanguageSelect aria-label={t('help.language')} language={language} onLanguage={onLanguage} />
      </Section>
      {onOptions && (
        <p class="help-options">
          <button type="button" class="button" data-focus="options" onClick={onOptions}>
            {t('help.options')}
          </button>
        </p>
      )}
    </article>
  );
}
