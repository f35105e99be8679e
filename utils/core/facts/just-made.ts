/**
 * The agreement an article tells of without a name the mention pass knows: by who made it, by the joint body it set up, or
 * by where and between whom it was made in these very days. One agreement or none.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { placeWords } from '../linking/agreements.ts';
import { addDays } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Annotations } from '../model/mention.ts';
import type { Line } from './line.ts';
import { isPlaceIn } from './names.ts';
import { parties } from './party-facts.ts';

/** Days before the article in which such an agreement was made. Chosen: a week's news; the place says less, so it has less. */
const MADE_BY_DAYS = 7;
const BODY_DAYS = 14;
const PLACE_DAYS = 2;
/** So few makers are all named in a report. */
const MAX_MAKERS = 3;
const AGREED = /(?:^| )(?:[وفس]{0,2}(?:ات|يت|تت)فق|[وف]?(?:يت|تت)?توصل|agree|reach)/u;

/**
 * @param day - the article's; null: nothing can be told
 * @param datelines - folded words before a first sentence
 */
export function justMade(
  lines: readonly Line[],
  annotations: Annotations,
  day: string | null,
  base: KnowledgeBase,
  datelines: readonly string[] = [],
): Agreement[] {
  if (day === null) return [];
  const between = (days: number): Agreement[] =>
    base.agreements().filter(({ date, form }) => {
      const { from, to } = edtfDays(date);
      return form !== 'resolution' && from <= addDays(day, 1) && to >= addDays(day, -days);
    });
  const byMakers = only(madeBy(lines, between(MADE_BY_DAYS)));
  if (byMakers) return [byMakers];
  const byBody = lines.some((line) => line.text.includes('@c')) ? only(between(BODY_DAYS).filter(hasJointBody)) : null;
  const byPlace = only(madeAt(lines, annotations, between(PLACE_DAYS), datelines));
  return [...new Set([byPlace, byBody].filter((a) => a !== null))];
}

/** "Russia, Iran and Turkey signed a deal": exactly these states made or brokered it. */
function madeBy(lines: readonly Line[], fresh: readonly Agreement[]): Agreement[] {
  const makers = lines.flatMap(parties).map((found) => found.value?.split(',') ?? []);
  return fresh.filter((a) =>
    [a.parties, a.brokers ?? [], a.signatories ?? []].some((side) =>
      makers.some((ids) => ids.length > 1 && ids.length === side.length && ids.every((id) => side.includes(id))),
    ),
  );
}

function hasJointBody(a: Agreement): boolean {
  return (a.provisions ?? []).some((p) => p.values?.some((v) => v.attribute === 'joint-centre-name'));
}

/** The text names its place and makers, and says that something was agreed. */
function madeAt(
  lines: readonly Line[],
  { mentions }: Annotations,
  fresh: readonly Agreement[],
  datelines: readonly string[],
): Agreement[] {
  if (!lines.some((line) => AGREED.test(line.text))) return [];
  const named = new Set(mentions.map((m) => m.entity));
  return fresh.filter(
    (a) =>
      a.form !== 'draft' &&
      hasMakers(a, named) &&
      (lines.some((line) => isPlaceIn(line.sentence.words, placeWords(a))) || isDatedFrom(datelines, a)),
  );
}

/** "MUNICH (Reuters) -": written where the agreement was made. */
function isDatedFrom(datelines: readonly string[], a: Agreement): boolean {
  return placeWords(a).some((place) => datelines.some((dateline) => ` ${dateline} `.includes(` ${place} `)));
}

/** All makers if they are few; of many, two that made or brokered it. */
function hasMakers({ parties: makers, brokers = [] }: Agreement, named: ReadonlySet<string>): boolean {
  if (makers.length <= MAX_MAKERS) return makers.every((id) => named.has(id));
  return [...makers, ...brokers].filter((id) => named.has(id)).length > 1;
}

function only(all: readonly Agreement[]): Agreement | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
