/** Which truce a bare "الهدنة" or "ceasefire" may mean at a date. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import type { DateInterval } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';

const WARRING = 'syrian-government';

/**
 * The Syrian truces in force, due or just over in the months of the article's date; [] without a date. Two are honest
 * doubt: in September 2016 the word may mean February's truce or the one about to begin.
 */
export function trucesThen(interval: DateInterval | null, base: KnowledgeBase): Agreement[] {
  if (!interval) return [];
  return base.agreements().filter((a) => {
    if (a.form !== 'ceasefire' || !a.inForce || !isSyrian(a, base)) return false;
    const days = edtfDays(a.inForce);
    const [from, to] = [days.from.slice(0, 7), days.to.slice(0, 7)];
    return from <= interval.to.slice(0, 7) && to >= interval.from.slice(0, 7);
  });
}

/** Made by the government in Damascus, or a renewal of what it made. */
function isSyrian(a: Agreement, base: KnowledgeBase): boolean {
  const made = (id: string): boolean => {
    const other = base.entity(id);
    return other?.type === 'agreement' && other.parties.includes(WARRING);
  };
  return a.parties.includes(WARRING) || [...(a.predecessors ?? []), ...(a.successors ?? [])].some(made);
}
