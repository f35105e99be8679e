import { useLocale } from '../locale.ts';
import type { Row, Source } from '@/utils/core/model/comparison.ts';
import { reasonOf } from './reason.ts';
import type { SheetNames } from './sheet-names.ts';

/** Why a row stands as it does: written by hand, or what the rule saw; nothing where neither is there. */
export function Reason({ row, columns, names }: { row: Row; columns: readonly Source[]; names: SheetNames }) {
  const locale = useLocale();
  const reason = reasonOf(row, columns, names, locale);
  return reason ? <span class="reason">{locale.prose(reason)}</span> : null;
}
