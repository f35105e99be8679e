import { useEffect, useState } from 'preact/hooks';
import type { RecordView } from '@/components/RecordView.tsx';

type View = typeof RecordView;

/** Fetched once, kept for the next record. */
let known: View | null = null;

/**
 * The views of records, fetched with the knowledge base and not before: charts and all, they are larger than the list.
 * Asked for by the app itself, which puts the focus on a view's title when it appears.
 */
export function useRecordView(isWanted: boolean): View | null {
  const [view, setView] = useState<View | null>(() => known);
  useEffect(() => {
    if (view || !isWanted) return;
    void import('@/components/RecordView.tsx').then((module) => {
      known = module.RecordView;
      setView(() => module.RecordView);
    });
  }, [view, isWanted]);
  return view;
}
