/**
 * The mention pass: document in, annotations out. Pure and deterministic; the date and the knowledge are arguments.
 *
 *   scan → plausible hits → believed names → overlaps → article's date → roles, agreements, collectives → mentions
 *
 * Names come first because everything else leans on them: a role beside a name tells the date, the date tells the
 * holder of the next role, the agreements named tell what "the deal" is.
 */
import type { KnowledgeBase } from './knowledge/base.ts';
import { tokenize } from './text/tokens.ts';
import { scan } from './lexicon/scan.ts';
import type { NewsDocument } from './model/document.ts';
import { intervalOf } from './model/date.ts';
import { contains } from './model/span.ts';
import { SpanIndex } from './model/span-index.ts';
import type { Annotations, ArticleDate, Mention, Unlinked } from './model/mention.ts';
import { nameAfter, nameBefore } from './linking/adjacent.ts';
import { describedAgreements, isAgreementDay, placeWords, storyDays } from './linking/agreements.ts';
import { agreementEvidence, articleDate, tenureEvidence, type DateEvidence } from './linking/article-date.ts';
import { collectives } from './linking/collectives.ts';
import type { Doubt, Draft } from './linking/draft.ts';
import { genericAgreements } from './linking/generic-agreements.ts';
import { finish } from './linking/finish.ts';
import { fuzzyNames } from './linking/fuzzy.ts';
import { isInBlock, type Engine, type Hit, type Reading } from './linking/hit.ts';
import { agreementsInNews, nameDrafts } from './linking/name-drafts.ts';
import { isGenericTruce } from './linking/truce-names.ts';
import { acceptNames, type NamedHit } from './linking/names.ts';
import { settleOverlaps } from './linking/overlap.ts';
import { plausibleHits } from './linking/plausible.ts';
import { listedResolutions } from './linking/resolutions.ts';
import { relativeRoles } from './linking/relative-roles.ts';
import { linkRoles, roleHits, type PersonHit } from './linking/roles.ts';
import { Surroundings } from './linking/surroundings.ts';
import { trucesThen } from './linking/truces.ts';

export type { Engine } from './linking/hit.ts';

/** Entities that make a text one about Syria. */
const STORY: ReadonlySet<string> = new Set(['syria', 'syrian-government', 'syrian-armed-forces', 'bashar-al-assad']);

export interface AnnotateOptions {
  /** The reader's (or caller's) date of the article, "YYYY-MM-DD"; null: found from page and text. */
  readonly date: string | null;
  /** Nationality adjectives as mentions; off by default, they crowd the page. */
  readonly adjectives?: boolean;
}

/**
 * Every mention of the document, in text order (longer first), and what stayed unlinked.
 * Cost: linear in the text; a few dozen times the scan (`npm run bench` measures it as "annotate").
 */
export function annotate(document: NewsDocument, engine: Engine, options: AnnotateOptions): Annotations {
  const { text } = document;
  const isPerson = (id: string): boolean => engine.base.entity(id)?.type === 'person';
  const hits = plausibleHits(text, scan(text, engine.lexicon), engine.forms, isPerson);
  const reading: Reading = {
    engine,
    document,
    text,
    around: new Surroundings(text, tokenize(text)),
    blocks: new SpanIndex(document.blocks),
    hits: new SpanIndex(hits),
    isStory: hits.some((h) => STORY.has(h.form.target) && h.form.kind !== 'adjective' && h.form.kind !== 'surname'),
    triggers: hits.filter((h) => h.form.kind === 'trigger'),
  };
  const isOpen = (target: string): boolean => engine.base.entity(target)?.type === 'agreement';
  const names = settleOverlaps(acceptNames(reading), (id) => engine.base.entity(id)?.type ?? null);
  const roles = roleHits(reading);
  const date = articleDate(document, options.date, dateEvidence(reading, names, roles), {
    described: (days) => agreementsInNews(names, reading, days),
    isAgreementDay: (day) => reading.isStory && isAgreementDay(day, engine.base),
    story: reading.isStory ? storyDays(engine.base) : null,
  });
  const named = nameDrafts(names, reading, date.interval);
  const people = peopleOf(named.drafts, engine);
  const roleFindings = linkRoles(roles, people, date.interval, reading);
  const withRoles = new SpanIndex<PersonHit>([...people.all, ...roleFindings.drafts]);
  const places = placesOf(reading);
  const described = describedAgreements(reading, date.interval, places);
  const agreements = [...named.drafts.filter((d) => isOpen(d.entity)), ...described.drafts];
  const generic = genericAgreements(reading, agreements, reading.isStory ? trucesThen(date.interval, engine.base) : []);
  const drafts: Draft[] = [
    ...named.drafts,
    ...roleFindings.drafts,
    ...relativeRoles(reading, withRoles, date.interval),
    ...fuzzyNames(reading, named.drafts, roles, date.interval),
    ...described.drafts,
    ...listedResolutions(reading),
    ...generic.drafts,
    ...(reading.isStory ? collectives(reading) : []),
    ...(options.adjectives ? adjectiveDrafts(hits) : []),
  ];
  const doubts: Doubt[] = [...named.doubts, ...roleFindings.doubts, ...described.doubts, ...generic.doubts];
  return assemble(drafts, doubts, date, reading, isOpen);
}

function assemble(
  drafts: readonly Draft[],
  doubts: readonly Doubt[],
  date: ArticleDate,
  reading: Reading,
  isOpen: (target: string) => boolean,
): Annotations {
  const { engine, text } = reading;
  const mentions: Mention[] = finish(drafts, isOpen).map((d) => toMention(d, reading));
  const strong = new SpanIndex(mentions.filter((m) => !m.weak));
  const unlinked: Unlinked[] = doubts
    .filter((d) => !strong.overlapping(d).some((m) => contains(m, d)) && !isInBlock(d, 'furniture', reading))
    .sort((a, b) => a.start - b.start)
    .map((d) => ({
      start: d.start,
      end: d.end,
      surface: text.slice(d.start, d.end),
      reason: d.reason,
      candidates: d.candidates,
    }));
  return { articleDate: date, mentions, unlinked, knowledgeVersion: engine.base.version };
}

function toMention(d: Draft, reading: Reading): Mention {
  const entity = reading.engine.base.entity(d.entity);
  if (!entity) throw new Error(`a rule linked the unknown entity ${d.entity}`);
  const furniture = isInBlock(d, 'furniture', reading);
  const proclitic = d.clitic ? reading.text.slice(d.start - d.clitic, d.start) : '';
  return {
    start: d.start,
    end: d.end,
    surface: reading.text.slice(d.start, d.end),
    entity: d.entity,
    entityType: entity.type,
    kind: d.kind,
    weak: d.weak,
    ...(d.office ? { office: d.office } : {}),
    ...(furniture ? { furniture } : {}),
    why: {
      rule: d.rule,
      form: d.form,
      ...(d.isGuessedSpelling ? { isGuessedSpelling: true as const } : {}),
      ...(proclitic ? { proclitic } : {}),
      ...(d.date ? { date: d.date } : {}),
      others: d.others ?? [],
    },
  };
}

/** Tenures of people named beside their office, agreements named, names that exist only since some day. */
function dateEvidence(reading: Reading, names: readonly NamedHit[], roles: readonly Hit[]): DateEvidence[] {
  const { base } = reading.engine;
  const inside = (h: { start: number; end: number }): boolean =>
    !isInBlock(h, 'furniture', reading) && !isInBlock(h, 'caption', reading);
  const people = new SpanIndex<PersonHit>(
    names
      .filter((n) => base.entity(n.form.target)?.type === 'person')
      .map((n) => ({ start: n.start, end: n.end, entity: n.form.target })),
  );
  const out: DateEvidence[] = [];
  for (const role of roles.filter(inside)) {
    const person = nameAfter(role, people, reading) ?? nameBefore(role, people, reading);
    const evidence = person ? tenureEvidence(base, person.entity, role.form.target, role) : null;
    if (evidence) out.push(evidence);
  }
  for (const n of names.filter(inside)) {
    const isTimeless = n.rule === 'name' && !isGenericTruce(n.form.text);
    const agreement = isTimeless ? agreementEvidence(base, n.form.target, n) : null;
    if (agreement) out.push(agreement);
    // A wording that several agreements share in turn dates nothing by itself.
    if (isTimeless && n.form.from && base.entity(n.form.target)?.type !== 'agreement')
      out.push({ start: n.start, end: n.end, within: { from: intervalOf(n.form.from).from, to: '9999-12-31' } });
  }
  return out;
}

function peopleOf(drafts: readonly Draft[], engine: Engine): SpanIndex<PersonHit> {
  const people = drafts.filter((d) => engine.base.entity(d.entity)?.type === 'person');
  return new SpanIndex(people.map((d) => ({ start: d.start, end: d.end, entity: d.entity })));
}

/** Folded names of agreement places that stand in the text (جنيف, Munich). */
function placesOf(reading: Reading): Set<string> {
  const known = placeNames(reading.engine.base);
  const found = new Set<string>();
  const capitals = new Set(reading.hits.all.filter((h) => h.form.kind === 'capital').map((h) => h.end));
  for (const word of reading.around.words()) {
    // Towns are Arabic or capitalised words; the rest need not be folded.
    const first = reading.text.charCodeAt(word.start);
    if (first > 0x60 && first < 0x7b) continue;
    // A capital is mostly its government; only other towns tell where the talks were.
    if (capitals.has(word.end)) continue;
    const folded = reading.around.folded(word);
    if (known.has(folded)) found.add(folded);
    else if (/^[وفبل]/u.test(folded) && known.has(folded.slice(1))) found.add(folded.slice(1));
  }
  return found;
}

const placesByBase = new WeakMap<KnowledgeBase, ReadonlySet<string>>();

function placeNames(base: KnowledgeBase): ReadonlySet<string> {
  const known = placesByBase.get(base) ?? new Set(base.agreements().flatMap(placeWords));
  placesByBase.set(base, known);
  return known;
}

function adjectiveDrafts(hits: readonly Hit[]): Draft[] {
  return hits
    .filter((h) => h.form.kind === 'adjective')
    .map((h) => ({
      start: h.start,
      end: h.end,
      entity: h.form.target,
      kind: 'adjective',
      weak: true,
      rule: 'nationality',
      form: h.form.text,
      clitic: h.clitic,
    }));
}
