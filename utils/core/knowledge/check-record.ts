import { intervalOf, daysBetween } from '../model/date.ts';
import type { Problem } from '../model/result.ts';
import { certainTenure } from './roles.ts';
import type { KnowledgeRecord } from './schema.ts';

/** Chosen: what a card shows without scrolling, in both languages. */
const MAX_DESCRIPTION = 240;

/** A full stop, question or exclamation mark, space and a new word: a second sentence. Not after U.S., No., initials. */
const SECOND_SENTENCE = /(?<!\b(?:[A-Z]|St|Dr|Mr|Mrs|No|vs))[.!?؟]\s+\p{L}/u;

/** Descriptions: one sentence, short enough for a card. */
export function checkText(path: string, record: KnowledgeRecord): Problem[] {
  if (record.type === 'office') return [];
  const problems: Problem[] = [];
  for (const lang of ['ar', 'en'] as const) {
    const text = record.description[lang];
    const where = `${path}: description.${lang}`;
    if (text.length > MAX_DESCRIPTION) {
      problems.push({
        code: 'description',
        path: where,
        detail: `${text.length} characters, at most ${MAX_DESCRIPTION}`,
      });
    }
    if (SECOND_SENTENCE.test(text)) {
      problems.push({ code: 'description', path: where, detail: 'more than one sentence' });
    }
  }
  return problems;
}

/** Every pair of dates in a record stands in order. */
export function checkDates(path: string, record: KnowledgeRecord): Problem[] {
  return [...datePairs(record)]
    .filter(({ from, to }) => intervalOf(from).from > intervalOf(to).to)
    .map(({ at, from, to }) => ({ code: 'date-order', path: `${path}: ${at}`, detail: `${from} is after ${to}` }));
}

function* datePairs(record: KnowledgeRecord): Generator<{ at: string; from: string; to: string }> {
  if (record.type === 'office') {
    for (const [i, h] of record.holders.entries())
      if (h.from && h.to) yield { at: `holders.${i}`, from: h.from, to: h.to };
    return;
  }
  for (const [i, n] of record.names.entries()) {
    if (n.from && n.until) yield { at: `names.${i}`, from: n.from, to: n.until };
  }
  // The dates of agreements are EDTF: an interval out of order is no date at all.
  if (record.type === 'agreement') return;
  for (const [i, r] of (record.relations ?? []).entries()) {
    if (r.from && r.to) yield { at: `relations.${i}`, from: r.from, to: r.to };
  }
  for (const [i, l] of (record.datedLabels ?? []).entries()) {
    if (l.until) yield { at: `datedLabels.${i}`, from: l.from, to: l.until };
  }
}

/** Holders stand by start date, and in an office of one person no two hold it on more than the handover day. */
export function checkTenures(path: string, record: KnowledgeRecord): Problem[] {
  if (record.type !== 'office') return [];
  const problems: Problem[] = [];
  for (const [i, holder] of record.holders.entries()) {
    const where = `${path}: holders.${i}`;
    const before = record.holders[i - 1];
    if (before && (before.from ?? '') > (holder.from ?? '')) {
      problems.push({ code: 'date-order', path: where, detail: `${holder.actor} starts before the holder above` });
    }
    const mine = certainTenure(holder);
    if (record.plural || !mine) continue;
    for (const earlier of record.holders.slice(0, i)) {
      const theirs = certainTenure(earlier);
      if (theirs && theirs.to > mine.from && daysBetween(mine.from, min(theirs.to, mine.to)) > 1) {
        problems.push({ code: 'tenure-overlap', path: where, detail: `${holder.actor} overlaps ${earlier.actor}` });
      }
    }
  }
  return problems;
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}
