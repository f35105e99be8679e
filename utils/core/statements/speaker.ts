/** Who speaks, and the memory of who spoke before: what "he said", "وأضاف" and "the minister" lean on. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { fold } from '../text/fold.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

export type Gender = 'm' | 'f';

export interface Speaker {
  readonly entities: readonly string[];
  readonly spans: readonly Span[];
  readonly unnamed: (Span & { readonly surface: string }) | null;
  /** Grammatical gender; null if both are possible. */
  readonly gender: Gender | null;
  readonly number: 'one' | 'two' | 'many';
  /** named: by a mention; described: by words the base has no entity for; short: "the minister", "the paper". */
  readonly how: 'named' | 'described' | 'short';
  readonly isPerson: boolean;
}

interface Heard {
  readonly speaker: Speaker;
  readonly paragraph: number;
  readonly via: readonly string[];
  /** False for the subject of a sentence without a statement: "Kerry met Putin. He said …" */
  readonly hasSpoken: boolean;
}

export interface Continued {
  readonly speaker: Speaker;
  readonly via: readonly string[];
  /** True if nobody else spoke in between and it was in this or the last paragraph. */
  readonly isNear: boolean;
}

/** Paragraphs after which nobody is carried on any more. Chosen: a section of a wire report. */
const MAX_PARAGRAPHS = 3;
/** Speakers looked at, latest first: one of the other gender may stand between. */
const MAX_LOOKED_AT = 5;

/** People remembered for "the two ministers": those of about two sentences. */
const MAX_SEEN = 5;

/** The speakers so far, latest last. One a document; a cross-heading begins it anew. */
export class Discourse {
  #heard: Heard[] = [];

  constructor(readonly base: KnowledgeBase) {}

  /** Counterparts linked once ("نظيره الروسي"), by their folded words; a second one of other people unsettles it. */
  readonly #counterparts = new Map<string, Mention | null>();

  rememberCounterpart(words: string, mention: Mention): void {
    const known = this.#counterparts.get(words);
    if (known === undefined || known?.entity === mention.entity) this.#counterparts.set(words, mention);
    else this.#counterparts.set(words, null);
  }

  counterpart(words: string): Mention | null {
    return this.#counterparts.get(words) ?? null;
  }

  clear(): void {
    this.#heard = [];
    this.#seen = [];
  }

  /** People of the sentences read so far, latest last: "the two ministers" need not have spoken. */
  #seen: Mention[] = [];

  see(words: readonly { readonly mention: Mention | null }[]): void {
    for (const { mention } of words) {
      if (mention?.entityType === 'person' && !mention.weak) this.#seen.push(mention);
      if (mention && isBody(mention)) this.#bodies.set(mention.entity, mention);
    }
    this.#seen = this.#seen.slice(-MAX_SEEN);
  }

  /** Bodies named anywhere in the text so far. */
  readonly #bodies = new Map<string, Mention>();

  /** The only body of the text whose name, as it stood there, the test takes; null if none or several fit. */
  bodyCalled(fits: (name: string) => boolean): Mention | null {
    const found = [...this.#bodies.values()].filter(({ surface }) => fits(surface));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The two who hold such an office among the latest people named; null if they are fewer or more. */
  pair(role: RegExp): readonly [Mention, Mention] | null {
    const holders = new Map<string, Mention>();
    for (const m of this.#seen) {
      if (this.base.officesOf(m.entity).some(({ office }) => role.test(office.role))) holders.set(m.entity, m);
    }
    const [first, second, third] = holders.values();
    return first && second && !third ? [first, second] : null;
  }

  /**
   * The one person among the latest named who holds the office of whoever spoke last in the country an adjective names
   * (نظيره الروسي); null if nobody or several do. The adjective is the country's name with another ending.
   */
  equal(paragraph: number, adjective: string): Mention | null {
    const stem = adjective.replace(/^ال/u, '').replace(/(?:ي|يه)$/u, '');
    const last = this.#heard.findLast(
      ({ speaker: s, hasSpoken }) => hasSpoken && s.isPerson && s.entities.length === 1,
    );
    const of = last && paragraph - last.paragraph <= MAX_PARAGRAPHS ? last.speaker.entities[0] : undefined;
    if (of === undefined || stem.length < 3 || stem === adjective) return null;
    const roles = new Set(this.base.officesOf(of).map(({ office }) => office.role));
    const isEqual = ({ entity }: Mention): boolean =>
      entity !== of &&
      this.base.officesOf(entity).some(({ office }) => roles.has(office.role) && this.#isCalled(office.of, stem));
    const equals = new Map(this.#seen.filter(isEqual).map((m) => [m.entity, m]));
    return equals.size === 1 ? ([...equals.values()][0] ?? null) : null;
  }

  #isCalled(state: string, stem: string): boolean {
    const record = this.base.entity(state);
    return record?.type === 'state' && record.names.some(({ text }) => fold(text).replace(/^ال/u, '').startsWith(stem));
  }

  hear(speaker: Speaker, paragraph: number, via: readonly string[], hasSpoken = true): void {
    this.#heard.push({ speaker, paragraph, via, hasSpoken });
    const [id] = speaker.entities;
    if (speaker.entities.length === 1 && id !== undefined && speaker.how === 'named') this.#named.set(id, speaker);
    if (this.#heard.length > 64) this.#heard = this.#heard.slice(-32);
  }

  /** Everybody who spoke or acted in the text, by entity; a heading does not end it. */
  readonly #named = new Map<string, Speaker>();

  /** The only one of the whole text that the test takes; null if nobody or several fit. */
  only(fits: (speaker: Speaker) => boolean): Speaker | null {
    const found = [...this.#named.values()].filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The latest speaker the test takes, or null. */
  latest(paragraph: number, fits: (speaker: Speaker) => boolean): Continued | null {
    const last = this.#heard.at(-1);
    const near = this.#heard.slice(-MAX_LOOKED_AT).toReversed();
    const found = near.find((h) => paragraph - h.paragraph <= MAX_PARAGRAPHS && fits(h.speaker));
    if (!found) return null;
    return { speaker: found.speaker, via: found.via, isNear: found === last && paragraph - found.paragraph <= 1 };
  }

  /** The speaker that a verb without a subject carries on. */
  continuing(paragraph: number, gender: Gender | null, number: 'one' | 'two' | 'many' | null): Continued | null {
    return this.latest(
      paragraph,
      (s) =>
        (gender === null || s.gender === null || s.gender === gender) &&
        (number === null || (number === 'one' ? s.number === 'one' : s.number !== 'one')),
    );
  }
}

/** Organisations and armed groups by their names; a place or a role is none. */
function isBody({ entityType, kind, weak }: Mention): boolean {
  return !weak && kind === 'name' && (entityType === 'organisation' || entityType === 'armed-group');
}

/** A speaker named by one mention. */
export function namedSpeaker(mention: Mention, base: KnowledgeBase): Speaker {
  return {
    entities: [mention.entity],
    spans: [{ start: mention.start, end: mention.end }],
    unnamed: null,
    gender: genderOf(mention, base),
    number: 'one',
    how: 'named',
    isPerson: mention.entityType === 'person',
  };
}

/** Several speakers as one: "Lavrov and Kerry said". */
export function joined(parts: readonly Speaker[]): Speaker {
  const [first] = parts;
  if (!first) throw new RangeError('no speaker to join');
  if (parts.length === 1) return first;
  return {
    ...first,
    entities: [...new Set(parts.flatMap((p) => p.entities))],
    spans: parts.flatMap((p) => p.spans),
    gender: parts.every((p) => p.gender === 'f') ? 'f' : 'm',
    number: parts.length === 2 ? 'two' : 'many',
  };
}

/** A speaker only described: "diplomats", "a source close to the talks". */
export function describedSpeaker(text: string, span: Span, gender: Gender | null, number: Speaker['number']): Speaker {
  return {
    entities: [],
    spans: [],
    unnamed: { ...span, surface: text.slice(span.start, span.end) },
    gender,
    number,
    how: 'described',
    isPerson: true,
  };
}

/** Arabic states that are masculine; all others, and cities, are feminine. */
const MASCULINE_STATES: ReadonlySet<string> = new Set(['lebanon', 'iraq', 'jordan', 'morocco', 'yemen', 'sudan']);

function genderOf(m: Mention, base: KnowledgeBase): Gender | null {
  const entity = base.entity(m.entity);
  if (!entity) return null;
  if (entity.type === 'person') return entity.gender === 'female' ? 'f' : entity.gender === 'male' ? 'm' : null;
  if (m.kind !== 'name' || !/[\u0620-\u064a]/u.test(m.surface)) {
    return entity.type === 'state' && !/^(?:ال)?(?:بيت|كرملين|نظام)/u.test(m.surface)
      ? m.kind === 'metonym' && /^ال/u.test(m.surface)
        ? null
        : 'f'
      : null;
  }
  const [first = ''] = m.surface.split(/[\s\u00a0]/u);
  if (/[ةه]$|ات$/u.test(first) || /^(?:ل?ل|ال)?[أا]مم/u.test(first)) return 'f';
  if (entity.type === 'state') return first.startsWith('ال') || MASCULINE_STATES.has(m.entity) ? null : 'f';
  return entity.type === 'outlet' ? null : first.startsWith('ال') ? null : 'm';
}
