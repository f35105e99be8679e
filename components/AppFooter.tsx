import { useLocale } from './locale.ts';

interface Props {
  /** null while nothing is known about the page. `mentions` counts every tick of the list, `likely` those of them in doubt. */
  counts: { mentions: number; likely: number; actors: number; agreements: number } | null;
  /** Day the knowledge base was compiled; null until it is loaded. */
  knowledge: { version: string; asOf: string } | null;
  /** False in the panel itself and where the browser has none. */
  canOpenPanel: boolean;
  onOpenPanel: () => void;
  onOpenDesk: () => void;
  onHelp: () => void;
}

/** Counts of this page, age of the knowledge, the way to the panel, the desk and the help. */
export function AppFooter({ counts, knowledge, canOpenPanel, onOpenPanel, onOpenDesk, onHelp }: Props) {
  const { t, date } = useLocale();
  const parts = counts
    ? [
        counts.likely > 0
          ? `${t('mentions', { count: counts.mentions })} (${t('mentionsOfThem', { count: counts.likely })})`
          : t('mentions', { count: counts.mentions }),
        t('actors', { count: counts.actors }),
        t('agreements', { count: counts.agreements }),
      ]
    : [];
  return (
    <footer>
      {parts.length > 0 && <p class="footer-counts">{parts.join(' · ')}</p>}
      <div class="footer-text">
        {knowledge && (
          <p title={t('detail.knowledge', { version: knowledge.version })}>
            {t('footer.knowledgeDated', { date: date(knowledge.asOf) })}
          </p>
        )}
      </div>
      <button
        type="button"
        class="button round"
        data-focus="help"
        aria-label={t('footer.help')}
        title={t('footer.help')}
        onClick={onHelp}
      >
        {t.lang === 'ar' ? '؟' : '?'}
      </button>
      {canOpenPanel && (
        <button type="button" class="button" onClick={onOpenPanel}>
          {t('footer.openPanel')}
        </button>
      )}
      <button type="button" class="button" data-focus="desk" onClick={onOpenDesk}>
        {t('footer.openDesk')}
      </button>
    </footer>
  );
}
