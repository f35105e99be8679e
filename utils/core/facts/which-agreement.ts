/**
 * Which agreement a sentence speaks of.
 *
 * A text mostly tells of one agreement, its news; older ones and resolutions are background. Ground for a choice, in
 * this order: named in the sentence; a draft's own paragraphs, from where it is named on; the only agreement that is
 * news. Without ground nobody: a fact told of the wrong agreement is worse than none.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { isGenericTruce } from '../linking/truce-names.ts';
import { addDays, type DateInterval } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Annotations, Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import type { Sentence } from '../statements/sentences.ts';

export interface Choice {
  readonly agreement: Agreement;
  /** True if the sentence names it or nothing else could be meant. */
  readonly isNamed: boolean;
}

/** News is about agreements at most this old; chosen like the mention pass (linking/agreements.ts). */
const NEWS_DAYS = 75;
/** A truce this old is no news by itself; chosen, a fortnight of follow-ups. */
const FRESH_DAYS = 14;
/** A deal is told of without its name for about this long. */
const JUST_MADE_DAYS = 3;
/** A draft's words: "the document", الوثيقة. */
const DRAFT_WORD = /(?:^|[^\p{L}])(?:ال|لل)?(?:وثيق[هة]|مسود[هة]|نص|مقترح)|document|draft|proposal|text/iu;

export class WhichAgreement {
  readonly #base: KnowledgeBase;
  readonly #mentions: SpanIndex<Mention>;
  readonly #interval: DateInterval | null;
  /** Agreements that are the article's news, newest first. */
  readonly news: readonly Agreement[];
  readonly #isDraftUnnamed: boolean;
  #draftUntil = -1;

  /** @param unnamed - what to take for the news where the text names no agreement, or only a draft */
  constructor(annotations: Annotations, base: KnowledgeBase, unnamed: () => readonly Agreement[] = () => []) {
    this.#base = base;
    this.#interval = annotations.articleDate.interval;
    const mentions = annotations.mentions.filter((m) => m.entityType === 'agreement' && !m.furniture);
    this.#mentions = new SpanIndex(mentions);
    const news = this.#newsOf(mentions, annotations);
    this.news = this.#withUnnamed(news, unnamed);
    this.#isDraftUnnamed = news.length === 0;
  }

  /**
   * Where the text names no agreement, only a draft, or only an older truce by its general name ("the cessation of
   * hostilities" of February in news of September's plan), what was just made may be its news.
   */
  #withUnnamed(news: readonly Agreement[], unnamed: () => readonly Agreement[]): readonly Agreement[] {
    const drafts = news.filter((a) => a.form === 'draft');
    const deals = news.filter((a) => a.form !== 'draft');
    if (deals.some((a) => !this.#isOldTruce(a))) return news;
    const made = unnamed();
    if (made.length > 0 || deals.length === 0) return [...drafts, ...made];
    // A deal of these very days may be what the text tells of without naming it: then nobody is better than the old one.
    return this.#isDealJustMade() ? drafts : news;
  }

  #isDealJustMade(): boolean {
    const days = this.#interval;
    if (!days || days.from !== days.to) return false;
    return this.#base.agreements().some((a) => {
      const { from, to } = edtfDays(a.date);
      return a.form !== 'resolution' && from <= addDays(days.to, 1) && to >= addDays(days.from, -JUST_MADE_DAYS);
    });
  }

  #isOldTruce(a: Agreement): boolean {
    if (!this.#interval || !isGenericTruce(a.labels.ar)) return false;
    return edtfDays(a.date).to < addDays(this.#interval.from, -FRESH_DAYS);
  }

  /** The agreement that a place of the sentence speaks of, or null. Ask sentence by sentence, in text order. */
  of(sentence: Sentence, place: Span): Choice | null {
    const here = this.#mentions.overlapping(sentence);
    const named = this.#namedNear(here, place);
    this.#noteDraft(sentence, here);
    if (named) return { agreement: named, isNamed: true };
    const draft = this.news.find((a) => a.form === 'draft');
    const others = this.news.filter((a) => a.form !== 'draft');
    const isDraftHere = sentence.paragraph <= this.#draftUntil || (this.#isDraftUnnamed && others.length === 0);
    if (draft && isDraftHere) return { agreement: draft, isNamed: false };
    const [only] = others;
    return only && others.length === 1 ? { agreement: only, isNamed: true } : null;
  }

  /** News agreements named in the sentence: the only one, or the last one before the place. */
  #namedNear(here: readonly Mention[], place: Span): Agreement | null {
    const known = here.flatMap((m) => {
      const a = this.#agreement(m.entity);
      return a && !this.#isBackground(a) && !this.#isTruceOfAnother(a, m) ? [{ a, m }] : [];
    });
    const ids = new Set(known.map(({ a }) => a.id));
    if (ids.size === 0) return null;
    if (ids.size === 1) return known[0]?.a ?? null;
    const before = known.findLast(({ m }) => m.start <= place.start);
    return before?.a ?? null;
  }

  /** A resolution is background where the text has another agreement for its news. */
  #isBackground(a: Agreement): boolean {
    return a.form === 'resolution' && !this.news.includes(a);
  }

  /** "the cessation of hostilities" in news of a newer deal is what that deal restores. */
  #isTruceOfAnother(a: Agreement, m: Mention): boolean {
    if (this.news.includes(a)) return false;
    return m.weak || isGenericTruce(m.why.form) || isGenericTruce(a.labels.ar);
  }

  /** A draft's paragraphs: where it is named, and on as long as "the document" is spoken of. */
  #noteDraft(sentence: Sentence, here: readonly Mention[]): void {
    const isNamed = here.some((m) => this.#agreement(m.entity)?.form === 'draft');
    const carriesOn =
      this.#draftUntil >= sentence.paragraph - 1 &&
      this.#draftUntil >= 0 &&
      sentence.words.some((w) => DRAFT_WORD.test(w.key)) &&
      !here.some((m) => this.news.some((a) => a.id === m.entity && a.form !== 'draft'));
    if (isNamed || carriesOn) this.#draftUntil = Math.max(this.#draftUntil, sentence.paragraph);
  }

  /** Neither a resolution nor an agreement known as "the truce". */
  #isDeal(id: string): boolean {
    const a = this.#agreement(id);
    return a !== null && a.form !== 'resolution' && !isGenericTruce(a.labels.ar);
  }

  #agreement(id: string): Agreement | null {
    const record = this.#base.entity(id);
    return record?.type === 'agreement' ? record : null;
  }

  #newsOf(mentions: readonly Mention[], annotations: Annotations): Agreement[] {
    const isDated = this.#interval !== null && this.#interval.from === this.#interval.to;
    const named = mentions.filter((m) => !m.weak && this.#isDeal(m.entity));
    // without a day an indefinite or bare word ("a US-Russian deal") is ground only where no deal is named
    const ids = new Set((named.length > 0 && !isDated ? named : mentions).map((m) => m.entity));
    const known = [...ids].flatMap((id) => this.#agreement(id) ?? []);
    const made = known.filter((a) => this.#isMadeThen(a));
    const all = made.length > 0 ? made : known.filter((a) => this.#isInForceThen(a));
    const deals = all.filter((a) => a.form !== 'resolution' && !isGenericTruce(a.labels.ar));
    const truces = all.filter((a) => a.form !== 'resolution' && isGenericTruce(a.labels.ar));
    // a truce known only by that word is the news where no deal was made after it
    const newest = (list: readonly Agreement[]): string =>
      list
        .map((a) => edtfDays(a.date).from)
        .sort()
        .at(-1) ?? '';
    const isNews = (t: Agreement): boolean => deals.length === 0 || (isDated && edtfDays(t.date).from > newest(deals));
    const pool = [...deals, ...truces.filter(isNews)];
    const chosen = pool.length > 0 ? pool : all.filter((a) => a.form === 'resolution');
    const sorted = chosen.toSorted((a, b) => (edtfDays(a.date).from < edtfDays(b.date).from ? 1 : -1));
    if (sorted.length > 0) return this.#onlyNewest(sorted);
    return this.#ofDoubts(annotations);
  }

  /** Of several resolutions the newest is the news. Deals stay side by side: the sentence must tell. */
  #onlyNewest(sorted: readonly Agreement[]): Agreement[] {
    return sorted[0]?.form === 'resolution' ? sorted.slice(0, 1) : [...sorted];
  }

  /** Truce words whose candidates name one agreement that was just made. */
  #ofDoubts(annotations: Annotations): Agreement[] {
    const ids = new Set(annotations.unlinked.flatMap((u) => u.candidates.map((c) => c.entity)));
    const day = this.#interval;
    if (!day || day.from !== day.to) return [];
    const made = [...ids]
      .flatMap((id) => this.#agreement(id) ?? [])
      .filter((a) => edtfDays(a.date).from <= addDays(day.to, 1) && edtfDays(a.date).to >= addDays(day.from, -14));
    return made.length === 1 ? made : [];
  }

  /** Made within the months before the article, or not dated. */
  #isMadeThen(a: Agreement): boolean {
    if (!this.#interval) return true;
    const { from, to } = edtfDays(a.date);
    // a named agreement may be written about before it is adopted; a mere truce word may not mean a later truce
    const grace = isGenericTruce(a.labels.ar) ? 1 : 7;
    return from <= addDays(this.#interval.to, grace) && to >= addDays(this.#interval.from, -NEWS_DAYS);
  }

  /** Older, but still to hold: news only where nothing newer is. */
  #isInForceThen(a: Agreement): boolean {
    if (!this.#interval || !a.inForce) return false;
    const { from, to } = edtfDays(a.inForce);
    return from <= this.#interval.to && to >= addDays(this.#interval.from, -NEWS_DAYS);
  }
}
