/** What the card and the lists need of an entity, cut out of its record for one article's date. */
import type { DateInterval } from '@/utils/core/model/date.ts';
import { intersect, intervalOf, isPartialDate } from '@/utils/core/model/date.ts';
import { edtfDays, edtfEnds, type Edtf } from '@/utils/core/model/edtf.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import type { KnowledgeBase, Tenure } from '@/utils/core/knowledge/base.ts';
import type { Actor, Agreement, Entity } from '@/utils/core/knowledge/schema.ts';
import type { EntityBrief } from './messages.ts';

/** Chosen: the card has room for this many offices; the panel shows all. */
const MAX_ROLES = 4;

/** A brief for every entity that the annotations name, candidates of unlinked words and of `why` included. */
export function briefsFor(annotations: Annotations, base: KnowledgeBase): Record<string, EntityBrief> {
  const ids = new Set<string>();
  for (const { entity, why } of annotations.mentions) {
    ids.add(entity);
    for (const other of why.others) ids.add(other.entity);
  }
  for (const { candidates, corrected } of annotations.unlinked) {
    for (const { entity } of candidates) ids.add(entity);
    if (corrected) ids.add(corrected.entity);
  }
  const briefs: Record<string, EntityBrief> = {};
  for (const id of ids) {
    const entity = base.entity(id);
    if (entity) briefs[id] = briefOf(entity, base, annotations.articleDate.interval);
  }
  return briefs;
}

/** @param on - the article's days; null: unknown, so that no office can be told */
export function briefOf(entity: Entity, base: KnowledgeBase, on: DateInterval | null): EntityBrief {
  const brief: EntityBrief = {
    id: entity.id,
    type: entity.type,
    labels: { ar: entity.labels.ar, en: entity.labels.en },
    description: entity.description,
    roles: [],
  };
  if (entity.type === 'agreement') return { ...brief, ...fateOf(entity, on) };
  if (!on) return entity.type === 'person' ? { ...brief, rolesUnknown: true } : brief;
  brief.roles = base
    .officesOf(entity.id, on)
    .slice(0, MAX_ROLES)
    .map((tenure) => roleOf(tenure, entity));
  const then = labelOn(entity, on);
  return then ? { ...brief, labelThen: then } : brief;
}

function roleOf({ office, holder }: Tenure, entity: Actor): EntityBrief['roles'][number] {
  const isFemale = entity.gender === 'female';
  return {
    office: office.id,
    title: { en: office.title.en, ar: (isFemale && office.title.ar_f) || office.title.ar },
    ...(holder.from ? { from: holder.from } : {}),
    ...(holder.to ? { to: holder.to } : {}),
    ...(holder.acting ? { acting: true } : {}),
  };
}

/** When the agreement was made, and what had become of it by then: no hindsight on an article's page. */
function fateOf({ date, timeline = [] }: Agreement, on: DateInterval | null): Pick<EntityBrief, 'date' | 'status'> {
  const first =
    edtfEnds(date)
      .from?.replace(/[~?%]$/u, '')
      .slice(0, 10) ?? '';
  // A set ("one of these days") or an open start has no first date as written.
  const made = { date: isPartialDate(first) ? first : edtfDays(date).from };
  if (!on) return made;
  if (edtfDays(date).from > on.to) return { ...made, status: 'later' };
  const reached = timeline.findLast((step) => step.state && reachedFor(step.date) <= on.from);
  const possible = timeline.findLast((step) => step.state && edtfDays(step.date).from <= on.to);
  const status = reached?.state;
  return status && reached === possible ? { ...made, status } : made;
}

/** The first day on which a step had been reached for sure; what took several days counts from the first of them. */
function reachedFor(date: Edtf): string {
  return date.includes('/') ? edtfDays(date).from : edtfDays(date).to;
}

/** The name in use on those days, if the record has one that differs from the label of today. */
function labelOn(entity: Actor, on: DateInterval): { ar: string; en: string } | null {
  const dated = entity.datedLabels?.find(({ from, until }) =>
    intersect({ from: intervalOf(from).from, to: until ? intervalOf(until).to : '9999-12-31' }, on),
  );
  if (!dated || (dated.labels.en === entity.labels.en && dated.labels.ar === entity.labels.ar)) return null;
  return { ar: dated.labels.ar, en: dated.labels.en };
}
