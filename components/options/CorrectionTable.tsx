import { checkCorrection } from '@/utils/core/corrections/validate-patch.ts';
import { type Correction, MAX_NOTE_UNITS } from '@/utils/core/corrections/correction.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { useLocale } from '../locale.ts';
import { sentenceOf, shortAddress } from './correction-text.ts';

interface Props {
  rows: readonly Correction[];
  /** null while it is loading: ids stand for names. */
  base: KnowledgeBase | null;
  onChange: (before: Correction, after: Correction) => void;
  onDelete: (correction: Correction) => void;
}

/** All corrections: what was said, where, when, how far it reaches, and a note. */
export function CorrectionTable({ rows, base, onChange, onDelete }: Props) {
  const { t } = useLocale();
  return (
    <table class="corrections">
      <caption class="visually-hidden">{t('options.corrections')}</caption>
      <thead>
        <tr>
          {(['what', 'where', 'scope', 'note'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`options.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span class="visually-hidden">{t('options.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((correction) => (
          <Row key={correction.id} correction={correction} base={base} onChange={onChange} onDelete={onDelete} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ correction, base, onChange, onDelete }: Omit<Props, 'rows'> & { correction: Correction }) {
  const locale = useLocale();
  const { t, date } = locale;
  const { id, url, madeOn, note = '', knowledgeVersion } = correction;
  const sentence = sentenceOf(correction, base, locale);
  // What a newer base says itself, or no longer knows, need not be said any more.
  const [stale] = base ? checkCorrection(correction, base) : [];
  const saveNote = (text: string) => {
    const { note: _before, ...rest } = correction;
    if (text.trim() !== note) onChange(correction, text.trim() ? { ...rest, note: text.trim() } : rest);
  };
  return (
    <tr>
      <th scope="row" id={`what-${id}`} title={t('detail.knowledge', { version: knowledgeVersion })}>
        {sentence}
        {stale && (
          <span class="stale">{t(stale.code === 'not-a-holder' ? 'correction.agreed' : 'correction.unknown')}</span>
        )}
      </th>
      <td data-label={t('options.where')}>
        <div>
          {url && (
            <a href={url} target="_blank" rel="noreferrer" dir="ltr" title={url}>
              {shortAddress(url)}
            </a>
          )}
          <span class="day">{date(madeOn)}</span>
        </div>
      </td>
      <td data-label={t('options.scope')}>
        <Scope correction={correction} onChange={onChange} />
      </td>
      <td data-label={t('options.note')}>
        <input
          type="text"
          dir="auto"
          maxLength={MAX_NOTE_UNITS}
          aria-label={t('options.note')}
          aria-describedby={`what-${id}`}
          value={note}
          onChange={(event) => saveNote(event.currentTarget.value)}
        />
      </td>
      <td>
        <button type="button" aria-describedby={`what-${id}`} onClick={() => onDelete(correction)}>
          {t('options.delete')}
        </button>
      </td>
    </tr>
  );
}

/** How far it reaches. A wrong office said of one day may be said of any; the day is then gone, but for the undoing. */
function Scope({ correction, onChange }: { correction: Correction; onChange: Props['onChange'] }) {
  const { t } = useLocale();
  const { id, scope, on, url } = correction;
  const choose = (value: string) => {
    const { on: _day, ...anyDay } = correction;
    if (value === 'any-day') onChange(correction, { ...anyDay, scope: 'always' });
    else onChange(correction, { ...correction, scope: value === 'page' ? 'page' : 'always' });
  };
  return (
    <select
      aria-label={t('options.scope')}
      aria-describedby={`what-${id}`}
      value={scope}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="page" disabled={!url}>
        {t('scope.page')}
      </option>
      <option value="always">{t(on ? 'scope.alwaysThatDay' : 'scope.always')}</option>
      {on && <option value="any-day">{t('scope.alwaysAnyDay')}</option>}
    </select>
  );
}
