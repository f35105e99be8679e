import type { EntityBrief } from '@/utils/extension/messages.ts';
import { CorrectionUndo } from './CorrectionUndo.tsx';
import { useLocale } from './locale.ts';
import type { UnlinkedOnPage } from './page-view.ts';

interface Props {
  lines: readonly UnlinkedOnPage[];
  briefs: Readonly<Record<string, EntityBrief>>;
  /** Names of candidates without a brief; null while the knowledge base is loading. */
  nameOf: (entity: string) => { ar: string; en: string } | null;
  onOpen: (entity: string) => void;
}

/** Hits that were left unlinked: the words, why, and who was considered. Saying so is better than a silent guess. */
export function UnlinkedList({ lines, briefs, nameOf, onOpen }: Props) {
  const { t, lang, number } = useLocale();
  const labelOf = (entity: string) => {
    const labels = Object.hasOwn(briefs, entity) ? briefs[entity]?.labels : nameOf(entity);
    return labels?.[lang] ?? entity;
  };
  return (
    <section class="quiet" aria-labelledby="group-unlinked">
      <h2 id="group-unlinked">{t('group.unlinked')}</h2>
      <p class="group-help">{t('group.unlinkedHelp')}</p>
      <ul>
        {lines.map((line) => (
          <li key={`${line.reason} ${line.surface} ${line.corrected?.id}`} class="unlinked">
            <p>
              <bdi class="surface">{line.surface}</bdi>
              {line.count > 1 && <span class="muted"> × {number(line.count)}</span>}
            </p>
            {line.corrected ? (
              <CorrectionUndo corrected={line.corrected} name={labelOf(line.corrected.entity)} />
            ) : (
              <p class="muted">{t.maybe(`reason.${line.reason}`) ?? t('reason.other')}</p>
            )}
            {line.candidates.length > 0 && (
              <p class="muted candidates">
                {t('unlinked.candidates')}{' '}
                {line.candidates.map((candidate) => (
                  <button
                    key={candidate.entity}
                    type="button"
                    class="link"
                    data-focus={`candidate:${line.surface}:${candidate.entity}`}
                    onClick={() => onOpen(candidate.entity)}
                  >
                    <bdi>{labelOf(candidate.entity)}</bdi>
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
