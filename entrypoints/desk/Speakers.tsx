import { useContext, useMemo } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';
import { Choice } from '@/components/reading/Choice.tsx';
import { HereContext } from '@/components/sheet/here.ts';
import { namesIn } from '@/components/sheet/sheet-names.ts';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import { speakerCounts, spokenBy } from '@/components/sheet/speaker-lines.ts';
import { SpeakerView, wordsOf } from '@/components/sheet/SpeakerView.tsx';
import { SpeakerExport } from '@/components/SpeakerExport.tsx';
import { TypeMark } from '@/components/TypeMark.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf, type Place, SPEECH, type Speech } from './routes.ts';
import type { Told } from './use-sheet.ts';

/** Everyone whose words some source tells. */
export function Speakers({ told, base }: { told: Told; base: KnowledgeBase }) {
  const { t, lang } = useLocale();
  const counts = useMemo(() => speakerCounts(told.bundled, accountsIn(told)), [told]);
  return (
    <div class="page">
      <h1 tabIndex={-1} data-focus="title">
        {t('sheet.speakers')}
      </h1>
      <p class="lead">{t('sheet.speakersLead')}</p>
      <ul class="sheet-list">
        {counts.map(({ id, lines, direct, sources }) => {
          const entity = base.entity(id);
          return (
            <li key={id} class={`c-${entity?.type ?? 'person'}`}>
              <a href={hrefOf({ kind: 'speaker', id, speech: 'all' })}>
                {entity ? <TypeMark type={entity.type} /> : <span class="no-mark" />}
                <span class="sheet-list-name">
                  <bdi>{entity?.labels[lang] ?? id}</bdi>
                </span>
                <span class="sheet-list-counts muted">
                  <span>{t('statements.count', { count: lines })}</span>
                  {direct > 0 && <span>{t('statements.directCount', { count: direct })}</span>}
                  <span>{t('sheet.sourceCount', { count: sources })}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface SpeakerProps {
  id: string;
  speech: Speech;
  told: Told;
  base: KnowledgeBase;
  tab: number | null;
  services: ComparisonServices;
  go: (place: Place, replace?: boolean) => void;
}

const SPEECH_KEYS = { all: 'statements.all', direct: 'statements.direct', indirect: 'statements.indirect' } as const;

/** Everything one speaker is quoted saying, by outlet. */
export function Speaker({ id, speech, told, base, tab, services, go }: SpeakerProps) {
  const locale = useLocale();
  const { t } = locale;
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  const all = useMemo(() => spokenBy(id, told.bundled, accountsIn(told)), [id, told]);
  const groups = useMemo(
    () =>
      all.flatMap(({ source, lines }) => {
        const left = speech === 'all' ? lines : lines.filter((line) => line.isDirect === (speech === 'direct'));
        return left.length > 0 ? [{ source, lines: left }] : [];
      }),
    [all, speech],
  );
  const isHere = useContext(HereContext);
  const count = (which: Speech) =>
    all.flatMap(({ lines }) => lines).filter((line) => which === 'all' || line.isDirect === (which === 'direct'))
      .length;
  return (
    <div class="page">
      <h1 tabIndex={-1} data-focus="title">
        {t('sheet.saying', { name: names.full(id) })}
      </h1>
      <p class="lead">
        {t('sheet.sayingLead')} {base.byId(id) && <a href={hrefOf({ kind: 'entity', id })}>{t('sheet.toSpeaker')}</a>}
      </p>
      <div class="chart-tools">
        <Choice
          legend={t('statements.mode')}
          value={speech}
          options={SPEECH.map((value) => ({
            value,
            label: t('sheet.choiceCount', { choice: t(SPEECH_KEYS[value]), count: locale.number(count(value)) }),
          }))}
          onChange={(next) => go({ kind: 'speaker', id, speech: next }, true)}
        />
        <SpeakerExport
          speaker={id}
          title={t('sheet.saying', { name: names.full(id) })}
          groups={groups}
          base={base}
          onDownload={services.download}
        />
      </div>
      {groups.length === 0 ? (
        <p class="notice" role="status">
          {t(all.length === 0 ? 'sheet.nothingSaid' : 'statements.noneFiltered')}
        </p>
      ) : (
        <SpeakerView
          groups={groups}
          names={names}
          cellHref={(agreement, row, source) =>
            hrefOf({ kind: 'sheet', agreement, query: { ...PLAIN_SHEET, row, source } })
          }
          onGo={(source, line) =>
            void services.showWords({
              tab: isHere(source) ? tab : null,
              url: source.url,
              words: line.kind === 'entry' || line.statement.isWhole ? wordsOf(line) : null,
              span: line.kind === 'statement' ? line.statement : line.entry.evidence,
            })
          }
        />
      )}
    </div>
  );
}

function accountsIn({ kept, open }: Told) {
  return [...(kept ?? []), ...open];
}
