/** A name through time: the names a record bore, and those of the records it came from and went over into. */
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';

export interface NameStep {
  /** The record whose name this is. */
  readonly id: string;
  readonly labels: { readonly ar: string; readonly en: string };
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Chosen: chains of mergers can be long and branch; three records back and three ahead tell where a name comes from. */
const MAX_HOPS = 3;

/** Earliest first; [] if the name never changed. Branches (several predecessors) are left to the list of relations. */
export function nameSequence(actor: Actor, base: KnowledgeBase): NameStep[] {
  const before: NameStep[] = [];
  const after: NameStep[] = [];
  let cursor = actor;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const links = (cursor.relations ?? []).filter(({ type }) => type === 'successor-of');
    const other = links.length === 1 ? actorOf(links[0]?.target ?? '', base) : null;
    if (!other || other.id === actor.id) break;
    before.unshift(...stepsOf(other, undefined, links[0]?.from));
    cursor = other;
  }
  cursor = actor;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const heirs = base.entities().flatMap((one) => (one.type !== 'agreement' && succeeds(one, cursor.id) ? [one] : []));
    const heir = heirs.length === 1 ? heirs[0] : undefined;
    if (!heir || heir.id === actor.id) break;
    const link = heir.relations?.find(({ type, target }) => type === 'successor-of' && target === cursor.id);
    after.push(...stepsOf(heir, link?.from, link?.to));
    cursor = heir;
  }
  const ownLink = (actor.relations ?? []).find(({ type }) => type === 'successor-of');
  const own = stepsOf(
    actor,
    before.length > 0 ? ownLink?.from : undefined,
    before.length > 0 ? ownLink?.to : undefined,
  );
  const steps = [...before, ...own, ...after];
  return steps.length > 1 ? steps : [];
}

/** The steps as one language tells them: Turkey became Türkiye in English, تركيا stayed تركيا in Arabic. */
export function stepsIn(steps: readonly NameStep[], lang: 'ar' | 'en'): NameStep[] {
  const told: NameStep[] = [];
  for (const step of steps) {
    const last = told.at(-1);
    if (last?.id === step.id && last.labels[lang] === step.labels[lang]) {
      told[told.length - 1] = { ...step, from: last.from };
    } else told.push(step);
  }
  return told.length > 1 ? told : [];
}

function stepsOf(actor: Actor, from: string | undefined, until: string | undefined): NameStep[] {
  const dated = actor.datedLabels ?? [];
  if (dated.length === 0) return [{ id: actor.id, labels: actor.labels, from, until }];
  return dated.map((one) => ({ id: actor.id, labels: one.labels, from: one.from, until: one.until }));
}

function succeeds({ relations = [] }: Actor, target: string): boolean {
  return relations.some((one) => one.type === 'successor-of' && one.target === target);
}

function actorOf(id: string, base: KnowledgeBase): Actor | null {
  const entity = base.entity(id);
  return entity && entity.type !== 'agreement' ? entity : null;
}
