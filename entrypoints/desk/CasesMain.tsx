import { DoneBar } from '@/components/casebook/DoneBar.tsx';
import { useLocale } from '@/components/locale.ts';
import { Skeleton } from '@/components/PageNotice.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { browser } from '@/utils/extension/browser.ts';
import { Cases } from './Cases.tsx';
import { CaseView } from './CaseView.tsx';
import { KeptView } from './KeptView.tsx';
import type { Place, Route } from './routes.ts';
import { useCasebook } from './use-casebook.ts';

interface Props {
  route: Extract<Route, { kind: 'cases' | 'case' | 'kept' }>;
  /** null while it is being read. */
  base: KnowledgeBase | null;
  onGo: (place: Place) => void;
}

/** The casebook's places on the desk, over one connection, with one line that says what was done last. */
export function CasesMain({ route, base, onGo }: Props) {
  const { t } = useLocale();
  const casebook = useCasebook(t('casebook.undone'));
  return (
    <>
      {browser.extension?.inIncognitoContext && <PrivateNotice />}
      <Place route={route} base={base} casebook={casebook} onGo={onGo} />
      <DoneBar done={casebook.done} />
    </>
  );
}

function Place({ route, base, casebook, onGo }: Props & { casebook: ReturnType<typeof useCasebook> }) {
  const { t } = useLocale();
  const { listing, failure, retry } = casebook;
  const onLeave = () => onGo({ kind: 'cases' });
  if (failure) {
    return (
      <div class="notice" role="alert">
        <h1 class="notice-title" tabIndex={-1} data-focus="title">
          {t('casebook.unreadable')}
        </h1>
        <p>{t.maybe(`casebook.failed.${failure}`) ?? t('casebook.failed')}</p>
        <button
          type="button"
          class="button"
          onClick={failure === 'casebook-outdated' ? () => location.reload() : retry}
        >
          {t('casebook.retry')}
        </button>
      </div>
    );
  }
  if (!listing || !base) return <Skeleton />;
  if (route.kind === 'case') {
    const value = listing.cases.find(({ id }) => id === route.id);
    if (!value) return <Missing message={t('casebook.missingCase')} />;
    return <CaseView value={value} casebook={casebook} listing={listing} base={base} onLeave={onLeave} />;
  }
  if (route.kind === 'kept') {
    const line = listing.articles.find(({ id }) => id === route.id);
    if (!line) return <Missing message={t('casebook.missingArticle')} />;
    return <KeptView key={line.id} line={line} casebook={casebook} listing={listing} base={base} onLeave={onLeave} />;
  }
  return <Cases casebook={casebook} listing={listing} base={base} />;
}

function Missing({ message }: { message: string }) {
  const { t } = useLocale();
  return (
    <div class="notice">
      <h1 class="notice-title" tabIndex={-1} data-focus="title">
        {message}
      </h1>
      <p>
        <a href="#/cases">{t('casebook.back')}</a>
      </p>
    </div>
  );
}

/** Firefox opens no database in a private window (153, tried: InvalidStateError); Chrome shows our pages in ordinary ones only. */
function PrivateNotice() {
  const { t } = useLocale();
  const open = () => void browser.windows.create({ url: location.href, incognito: false });
  return (
    <div class="private-notice" role="note">
      <p>{t('casebook.privateDesk')}</p>
      <button type="button" class="button" onClick={open}>
        {t('casebook.openOrdinary')}
      </button>
    </div>
  );
}
