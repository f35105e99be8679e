/**
 * Which agreement a sentence speaks of.
 *
 * A text mostly tells of one agreement, its news; older ones and resolutions are background. Ground for a choice, in
 * this order: named in the sentence; an older one the sentence describes; a draft's own paragraphs, from where it is
 * named on; the article's main one. Without ground nobody: a fact told of the wrong agreement is worse than none.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import { isGenericTruce } from '../../linking/truce-names.ts';
import type { Annotations, Mention } from '../../model/mention.ts';
import { addDays, type DateInterval } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';
import { SpanIndex } from '../../model/span-index.ts';
import type { Sentence } from '../../statements/sentences.ts';
import { recalled } from './background.ts';
import { newsOf, type News } from './news.ts';

export interface Choice {
  readonly agreement: Agreement;
  /** True if the sentence names it or nothing else could be meant. */
  readonly isNamed: boolean;
}

/** What a draft foresees "would" be; its words: "the document", الوثيقة. */
const DRAFT_WORD =
  /(?:^|[^\p{L}])(?:ال|لل)?(?:وثيق[هة]|مسود[هة]|نص|مقترح|ورق[هة])|document|draft|proposal|text|^papers?$/iu;

/** The paper itself, spoken of again. */
const DRAFT_PAPER = /^(?:[وفبل]{0,2}(?:ال|لل)?(?:وثيقه|مسوده|مقترح|ورقه)|document|draft|proposal|paper)$/u;

/** A text that was not yet agreed: "a leaked draft", مسودة مسربة. */
const DRAFT_TOLD =
  /(?:^| )(?:leaked|leak|drafts?|[وفبل]{0,2}(?:ال)?(?:مسرب|مسربه|تسريب|مسوده|مقترح امريكي|مقترح اميركي|مقترحات))(?= |$)/u;
/** A body is said to come from an agreement or a conference. */
const ORIGIN =
  /(?:المنبثق(?:ة)?|انبثقت?|تشكلت|emerged|formed|born|created|set up)[\s\u00a0]+(?:عن|من|في|from|at|by|in)[\s\u00a0]+(?:the[\s\u00a0]+)?$/iu;
const ORIGIN_UNITS = 30;
/** A leak is news for about this long. */
const DRAFT_DAYS = 21;

function draftThen(base: KnowledgeBase, interval: DateInterval | null): Agreement | null {
  if (!interval || addDays(interval.from, DRAFT_DAYS) < interval.to) return null;
  const drafts = base.agreements().filter(({ form, date }) => {
    const { from, to } = edtfDays(date);
    return form === 'draft' && from <= addDays(interval.to, 1) && to >= addDays(interval.from, -DRAFT_DAYS);
  });
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

export class WhichAgreement {
  readonly #base: KnowledgeBase;
  readonly #mentions: SpanIndex<Mention>;
  readonly #all: SpanIndex<Mention>;
  readonly #interval: DateInterval | null;
  readonly #news: News;
  readonly #text: string;
  #draftUntil = -1;
  #isDraftTold = false;
  /** The only draft of the days before the article, or before the deal it tells of. */
  readonly #draft: Agreement | null;
  /** The last agreement named, with its paragraph. */
  #last: { readonly agreement: Agreement; readonly paragraph: number } | null = null;

  /** @param byEvidence - what the whole text speaks for where it names no fresh agreement */
  constructor(
    text: string,
    annotations: Annotations,
    base: KnowledgeBase,
    byEvidence: () => Agreement | null = () => null,
  ) {
    this.#text = text;
    this.#base = base;
    this.#interval = annotations.articleDate.interval;
    const mentions = annotations.mentions.filter((m) => m.entityType === 'agreement' && !m.furniture);
    this.#mentions = new SpanIndex(mentions);
    this.#all = new SpanIndex(annotations.mentions);
    this.#news = newsOf(mentions, annotations, base, byEvidence);
    const { main } = this.#news;
    this.#draft = draftThen(base, this.#interval) ?? (main && draftThen(base, edtfDays(main.date)));
  }

  /** The agreement most of the text tells of, or null. */
  get main(): Agreement | null {
    return this.#news.main;
  }

  /** The main one as a choice. */
  ofMain(): Choice | null {
    const { main, isSure } = this.#news;
    return main && { agreement: main, isNamed: isSure };
  }

  /** The agreement that a place of the sentence speaks of, or null. Ask sentence by sentence, in text order. */
  of(sentence: Sentence, place: Span): Choice | null {
    const here = this.#mentions.overlapping(sentence);
    const { main, drafts, isSure } = this.#news;
    const strong = this.#namedNear(
      here.filter((m) => !m.weak),
      place,
    );
    const older = strong ? undefined : recalled(sentence, this.#entitiesIn(sentence), this.#base, this.#interval, main);
    const named = strong ?? (older === undefined ? this.#namedNear(here, place) : null);
    this.#noteDraft(sentence, here);
    if (named ?? older) this.#last = { agreement: (named ?? older) as Agreement, paragraph: sentence.paragraph };
    if (named) return { agreement: named, isNamed: true };
    if (older !== undefined) return older && { agreement: older, isNamed: false };
    const draft = sentence.paragraph <= this.#draftUntil ? (drafts[0] ?? this.#draft) : null;
    const alone = this.#news.isDraftAlone && !main ? drafts[0] : undefined;
    if (draft ?? alone) return { agreement: (draft ?? alone) as Agreement, isNamed: false };
    if (main && this.#last && this.#last.paragraph === sentence.paragraph && this.#last.agreement !== main)
      return { agreement: this.#last.agreement, isNamed: false };
    return main && { agreement: main, isNamed: isSure };
  }

  #entitiesIn(sentence: Sentence): ReadonlySet<string> {
    return new Set(this.#all.overlapping(sentence).map((m) => m.entity));
  }

  /** Agreements named in the sentence: the only one, or the last one before the place. */
  #namedNear(here: readonly Mention[], place: Span): Agreement | null {
    const known = here.flatMap((m) => {
      const a = this.#agreement(m.entity);
      return a && !this.#isBackground(a) && !this.#isTruceOfAnother(a, m) && !this.#isOrigin(m) ? [{ a, m }] : [];
    });
    const ids = new Set(known.map(({ a }) => a.id));
    if (ids.size === 0) return null;
    if (ids.size === 1) return known[0]?.a ?? null;
    const before = known.findLast(({ m }) => m.start <= place.start);
    return before?.a ?? null;
  }

  /** "the committee that emerged from the Riyadh conference": where a body comes from is not what is told. */
  #isOrigin({ start }: Mention): boolean {
    return ORIGIN.test(this.#text.slice(Math.max(0, start - ORIGIN_UNITS), start));
  }

  /** A resolution is background where the text has another agreement for its news. */
  #isBackground(a: Agreement): boolean {
    return a.form === 'resolution' && a !== this.#news.main;
  }

  /** "the cessation of hostilities" in news of a newer deal is what that deal restores. */
  #isTruceOfAnother(a: Agreement, m: Mention): boolean {
    const { all, main } = this.#news;
    if (a === main || (!main && all.includes(a))) return false;
    if (all.includes(a) && !m.weak && !isGenericTruce(a.labels.ar)) return false;
    return m.weak || isGenericTruce(m.why.form) || isGenericTruce(a.labels.ar);
  }

  /** A draft's paragraphs: where it is named or a leak of these days is told, and on as long as "the document" is spoken of. */
  #noteDraft(sentence: Sentence, here: readonly Mention[]): void {
    const keys = sentence.words.map((w) => w.key);
    this.#isDraftTold ||= this.#draft !== null && DRAFT_TOLD.test(keys.join(' '));
    const isNamed =
      here.some((m) => this.#agreement(m.entity)?.form === 'draft') ||
      (this.#draft !== null && DRAFT_TOLD.test(keys.join(' '))) ||
      // told of before, and spoken of again: "the document proposes"
      (this.#isDraftTold && keys.some((key) => DRAFT_PAPER.test(key)));
    const carriesOn =
      this.#draftUntil >= sentence.paragraph - 1 &&
      this.#draftUntil >= 0 &&
      keys.some((key) => DRAFT_WORD.test(key) || key === 'would') &&
      !here.some((m) => this.#news.all.some((a) => a.id === m.entity && a.form !== 'draft'));
    if (isNamed || carriesOn) this.#draftUntil = Math.max(this.#draftUntil, sentence.paragraph);
  }

  #agreement(id: string): Agreement | null {
    const record = this.#base.entity(id);
    return record?.type === 'agreement' ? record : null;
  }
}
