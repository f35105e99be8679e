import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Span } from '@/utils/core/model/span.ts';
import { useMemo } from 'preact/hooks';
import { Skeleton } from '../PageNotice.tsx';
import { useLocale } from '../locale.ts';
import type { GoToWords } from '../sheet/EntryEvidence.tsx';
import { namesIn, type SheetNames, sourceName } from '../sheet/sheet-names.ts';
import { AgreementComparison } from './AgreementComparison.tsx';
import type { PageComparison } from './page-comparison.ts';

/** Where the comparison of the page stands. */
export type CompareState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly detail?: string | undefined }
  | {
      readonly kind: 'compared';
      readonly comparison: PageComparison;
      /** Text of the page, for the words round its evidence. */
      readonly text: string;
      /** False if the casebook could not be read: kept articles are missing. */
      readonly hasCasebook: boolean;
    };

export interface CompareActions {
  /** Shows words of the page in front. */
  readonly onGo: (span: Span) => void;
  /** Shows words of another source, where it is open. */
  readonly onGoElsewhere: GoToWords;
  /** Opens a record. */
  readonly onOpen: (entity: string) => void;
  /** Opens the agreement's sheet on the desk, on a row if one is named. */
  readonly onSheet: (agreement: string, row: Attribute | null) => void;
}

interface Props extends CompareActions {
  state: CompareState;
  base: KnowledgeBase;
  onRetry: () => void;
}

/** "This page and the rest": per agreement what it tells differently, what it alone tells, and what others tell. */
export function ComparePanel({ state, base, onRetry, ...actions }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') {
    return (
      <div class="notice" role="status">
        <h2 class="notice-title">{t('compare.failed')}</h2>
        {state.detail && <p class="muted">{t('state.detail', { detail: state.detail })}</p>}
        <button type="button" class="button primary" data-focus="notice" onClick={onRetry}>
          {t('state.retry')}
        </button>
      </div>
    );
  }
  const { comparison, text } = state;
  if (comparison.agreements.length === 0) {
    return (
      <div class="notice" role="status">
        <h2 class="notice-title">{t('compare.none')}</h2>
        <p>{t('compare.noneHelp')}</p>
      </div>
    );
  }
  return (
    <div class="reading compare-view">
      <Remarks state={state} names={names} />
      {comparison.agreements.map((one) => (
        <AgreementComparison key={one.record.id} compared={one} text={text} names={names} {...actions} />
      ))}
    </div>
  );
}

/** What a reader must know of the whole comparison before reading it. */
function Remarks({ state, names }: { state: Extract<CompareState, { kind: 'compared' }>; names: SheetNames }) {
  const locale = useLocale();
  const { t, list } = locale;
  const { copies, isKept, isDateUnknown } = state.comparison;
  const remarks = [
    copies.length > 0
      ? t('compare.isBundled', { names: list(copies.map((one) => sourceName(one, names, locale))) })
      : '',
    isKept ? t('compare.isKept') : '',
    isDateUnknown ? t('compare.dateUnknown') : '',
    state.hasCasebook ? '' : t('compare.noCasebook'),
  ].filter((remark) => remark !== '');
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} class="compare-remark">
          {remark}
        </p>
      ))}
    </>
  );
}
