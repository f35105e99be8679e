/**
 * Corrections laid over annotations. Nothing disappears silently: a link the reader took away is listed as unlinked
 * with the reason 'corrected', a link the reader made says so in its `why`.
 */
import { append } from '../model/append.ts';
import type { DateInterval } from '../model/date.ts';
import type { EntityType } from '../model/entity.ts';
import type { Annotations, Corrected, Mention, Unlinked } from '../model/mention.ts';
import { compareSpans } from '../model/span.ts';
import { countsAt, countsOn, sameWordsKey, type Correction } from './correction.ts';

/** What applying needs of the knowledge base: the type of an entity, null if the base has none of that id. */
export type TypeOf = (entity: string) => EntityType | null;

/** Those of the corrections that count on the page at this address, the one that decides first. */
export function correctionsOn(corrections: readonly Correction[], url: string | null): Correction[] {
  return corrections.filter((correction) => countsOn(correction, url)).sort(byWeight);
}

/**
 * The annotations as the reader wants them.
 *
 * Only what the engine linked can be corrected, never a correction: applying twice is applying once, and the order of
 * the list does not matter. Where several speak of one mention, what was said of this page counts before what was said
 * of all, words before offices, the later before the earlier.
 * @param corrections - those that count on this page (`correctionsOn`)
 * @returns the same object if nothing was corrected
 */
export function applyCorrections(
  annotations: Annotations,
  corrections: readonly Correction[],
  typeOf: TypeOf,
): Annotations {
  if (corrections.length === 0) return annotations;
  const byEntity = new Map<string, Correction[]>();
  for (const correction of [...corrections].sort(byWeight)) append(byEntity, correction.entity, correction);
  const { interval } = annotations.articleDate;
  const mentions: Mention[] = [];
  const removed: Unlinked[] = [];
  let isChanged = false;
  for (const mention of annotations.mentions) {
    const correction = (byEntity.get(mention.entity) ?? []).find((one) => speaksOf(one, mention, interval));
    if (!correction) {
      mentions.push(mention);
      continue;
    }
    isChanged = true;
    const relinked = relink(mention, correction, typeOf);
    if (relinked) mentions.push(relinked);
    else removed.push(unlink(mention, correction));
  }
  if (!isChanged) return annotations;
  return { ...annotations, mentions, unlinked: [...annotations.unlinked, ...removed].sort(compareSpans) };
}

/** Offices a reader says the entity did not hold on these days: the card must not go on telling them. */
export function deniedOffices(
  corrections: readonly Correction[],
  entity: string,
  days: DateInterval | null,
): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((one) =>
      one.kind === 'wrong-role' && one.entity === entity && one.office && countsAt(one, days) ? [one.office] : [],
    ),
  );
}

function speaksOf(correction: Correction, mention: Mention, articleDays: DateInterval | null): boolean {
  if (mention.why.rule === 'corrected') return false;
  if (correction.kind !== 'wrong-role') return sameWordsKey(correction.surface) === sameWordsKey(mention.surface);
  return mention.office === correction.office && countsAt(correction, mention.why.date ?? articleDays);
}

/** The mention as the reader links it; null if it is to be linked to nobody, or to somebody the base does not have. */
function relink(mention: Mention, correction: Correction, typeOf: TypeOf): Mention | null {
  const { instead } = correction;
  const type = correction.kind === 'other-entity' && instead ? typeOf(instead) : null;
  if (!instead || !type) return null;
  const { why } = mention;
  const others = why.others.filter(({ entity }) => entity !== instead && entity !== mention.entity);
  return {
    ...mention,
    entity: instead,
    entityType: type,
    weak: false,
    why: {
      ...why,
      rule: 'corrected',
      others: [{ entity: mention.entity, reason: 'corrected' }, ...others],
      corrected: correctedBy(correction),
    },
  };
}

function unlink(mention: Mention, correction: Correction): Unlinked {
  const { start, end, surface, why } = mention;
  const candidates = why.others.filter(({ entity }) => entity !== mention.entity);
  return { start, end, surface, reason: 'corrected', candidates, corrected: correctedBy(correction) };
}

function correctedBy({ id, entity, kind, office }: Correction): Corrected {
  return kind === 'wrong-role' && office ? { id, entity, office } : { id, entity };
}

/** A total order, or a shuffled list would decide otherwise. */
function byWeight(a: Correction, b: Correction): number {
  return (
    Number(b.scope === 'page') - Number(a.scope === 'page') ||
    Number(a.kind === 'wrong-role') - Number(b.kind === 'wrong-role') ||
    compare(b.madeOn, a.madeOn) ||
    compare(b.id, a.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
