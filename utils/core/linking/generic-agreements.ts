/** Agreements named by a generic word alone: الاتفاق, the deal, the truce. */
import type { Agreement } from '../knowledge/schema.ts';
import type { Doubt, Draft, Findings } from './draft.ts';
import type { Hit, Reading } from './hit.ts';
import { isDefiniteEnglish } from './definite.ts';
import { isGenericTruce } from './truce-names.ts';

/**
 * Bare deal and truce words, weakly linked if the text or the date leaves one agreement (guidelines, rule 8).
 * @param truces - what a truce word may mean at the article's date; several are a doubt, not a choice
 */
export function genericAgreements(reading: Reading, named: readonly Draft[], truces: readonly Agreement[]): Findings {
  const { base } = reading.engine;
  const deals = [...new Set(named.map((d) => d.entity))].filter((id) => {
    const a = base.entity(id);
    return a?.type === 'agreement' && a.form !== 'resolution' && !isTruceByName(a);
  });
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  const [truce] = truces;
  for (const t of reading.triggers) {
    const span = { start: t.start, end: t.end };
    const draft = { ...span, form: t.form.text, clitic: t.clitic, weak: true, kind: 'generic' as const };
    if (t.form.target === 'truce' && truce) {
      if (truces.length === 1) drafts.push({ ...draft, entity: truce.id, rule: 'generic-truce' });
      else {
        const candidates = truces.map((a) => ({ entity: a.id, reason: 'fits-description' }));
        doubts.push({ ...span, reason: 'several-agreements', candidates });
      }
    }
    const isDeal =
      t.form.target === 'deal-definite' || (t.form.target === 'deal-en' && isDefiniteEnglish(t.start, reading));
    const [only] = deals;
    if (isDeal && only && deals.length === 1 && !isVerbalNoun(t, reading))
      drafts.push({ ...draft, entity: only, rule: 'generic-deal' });
  }
  return { drafts, doubts };
}

/** An agreement known as "the cessation of hostilities" is not called "the deal". */
function isTruceByName(a: Agreement): boolean {
  return isGenericTruce(a.labels.ar);
}

/** "تم الاتفاق على": agreeing, not the agreement. */
function isVerbalNoun(t: Hit, reading: Reading): boolean {
  return (
    t.form.lang === 'ar' &&
    ((/^علي/u.test(reading.around.wordAfter(t.end)) && !/^[وف]?[ين]?ت?نص$/u.test(reading.around.wordBefore(t.start))) ||
      /^(?:تم|يتم|جري|سيتم|وتم)$/u.test(reading.around.wordBefore(t.start)))
  );
}
