import { useEffect, useMemo, useState } from 'preact/hooks';
import { copiesIn } from '@/components/compare/copies.ts';
import { withoutOpen } from '@/utils/core/casebook/same-text.ts';
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import { lineageOf } from '@/utils/core/comparison/lineage.ts';
import { sheetOf } from '@/utils/core/comparison/sheet.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import type { ComparisonServices } from './comparison-services.ts';

/** Everything that sheets are made of. */
export interface Told {
  readonly bundled: BundledComparison;
  /** Accounts of kept articles; null if the casebook cannot be read. */
  readonly kept: readonly Account[] | null;
  /** Accounts of the page the desk was opened from; [] without one. */
  readonly open: readonly Account[];
  /** Ids of the bundled sources whose text that page carries. */
  readonly copies: readonly string[];
}

/** The page the desk was opened from, read closely. */
export interface OpenArticle {
  readonly text: string;
  readonly accounts: readonly Account[];
}

/** null while loading; 'failed' if the bundled comparison itself cannot be read. */
export type ToldState = Told | 'failed' | null;

/**
 * The bundled comparison and the kept articles, read again whenever the casebook changes.
 * @param agreement - only accounts that tell of it, or null for all
 * @param open - the page in front, or null without one; keep the reference while it is the same
 */
export function useTold(services: ComparisonServices, agreement: string | null, open: OpenArticle | null): ToldState {
  const [bundled, setBundled] = useState<BundledComparison | 'failed' | null>(null);
  const [kept, setKept] = useState<{ of: string | null; accounts: readonly Account[] | null } | null>(null);

  useEffect(() => {
    services.bundled().then(setBundled, () => setBundled('failed'));
  }, [services]);

  useEffect(() => {
    let isOver = false;
    const read = () => {
      services.kept(agreement).then(
        (accounts) => !isOver && setKept({ of: agreement, accounts }),
        () => !isOver && setKept({ of: agreement, accounts: null }),
      );
    };
    read();
    const stop = services.onKept(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [services, agreement]);

  return useMemo(() => {
    if (bundled === 'failed') return 'failed';
    if (!bundled || kept?.of !== agreement) return null;
    const copies = open ? copiesIn(open.text, bundled).map(({ id }) => id) : [];
    const accounts = open?.accounts ?? [];
    return { bundled, kept: kept.accounts && withoutOpen(kept.accounts, accounts), open: accounts, copies };
  }, [bundled, kept, agreement, open]);
}

/** The sheet of one agreement over all that is told; null while that is loading, or if the base has no such agreement. */
export function useSheet(told: Told | null, id: string, base: KnowledgeBase): Sheet | null {
  return useMemo(() => {
    const agreement = base.byId(id);
    return told && agreement?.type === 'agreement' ? sheetFor(told, agreement, base) : null;
  }, [told, id, base]);
}

/** The document, the bundled sources, the kept articles that tell of it, and the page in front. */
export function sheetFor({ bundled, kept, open }: Told, agreement: Agreement, base: KnowledgeBase): Sheet {
  const telling = (kept ?? []).filter(({ facts }) => facts.some((fact) => fact.agreement === agreement.id));
  return sheetOf({
    agreement,
    bundled: bundled.sheets.get(agreement.id) ?? null,
    // The page in front has its column even if it tells nothing of this agreement: silence is an answer there.
    accounts: [...telling, ...open],
    lineage: lineageOf(base),
  });
}
