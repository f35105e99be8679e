/**
 * Annotates documents in the background. The engine is opened once in the worker's life (workers end after 30 s idle,
 * so opening must be cheap) and the last answers are kept: going back, or a page that reports the same text twice,
 * costs nothing.
 */
import type { AnnotateOptions } from '@/utils/core/annotate.ts';
import { articleText } from '@/utils/core/casebook/article-text.ts';
import { applyCorrections, deniedOffices } from '@/utils/core/corrections/apply.ts';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { ArticleReading } from '@/utils/core/read.ts';
import { briefsFor } from './briefs.ts';
import { sha256 } from './casebook/hash.ts';
import type { Reading, ReadingLook, ToBackground } from './messages.ts';
import { readingOf, spansOf } from './reading.ts';

export type Annotated = ToBackground['annotate']['response'];

/** What the service needs of the core; tests give a small one. */
export interface OpenedEngine {
  readonly base: KnowledgeBase;
  annotate(document: NewsDocument, options: AnnotateOptions): Annotations;
  read(document: NewsDocument, annotations: Annotations): ArticleReading;
}

/** Chosen: a handful of open tabs; each answer is about as large as its page's text. */
const MAX_KEPT = 8;

export class AnnotationService {
  private engine: Promise<OpenedEngine> | null = null;
  private readonly kept = new Map<string, Annotated>();
  /** Readings of the annotations that are kept, or that somebody still holds. */
  private readonly readings = new WeakMap<Annotations, ArticleReading>();

  /** @param open - opens the engine; called once, and again after a failure */
  constructor(private readonly open: () => Promise<OpenedEngine>) {}

  /**
   * Mentions of the document and what the card shows of each entity.
   * @param corrections - those that count on this page; laid over what is kept, so that undoing them finds it unchanged
   * @param looks - what the page marks beside its mentions
   */
  async annotate(
    document: NewsDocument,
    options: AnnotateOptions,
    corrections: readonly Correction[] = [],
    looks: readonly ReadingLook[] = [],
  ): Promise<Annotated> {
    const found = await this.read(document, options);
    const { base } = await this.opened();
    const answer = corrections.length === 0 ? found : corrected(found, corrections, base);
    if (looks.length === 0) return answer;
    return { ...answer, spans: spansOf(await this.readOn(withOutlet(document, base), answer.annotations), looks) };
  }

  /** Who says what, which facts, which names: built on the mentions as the reader corrected them. */
  async readClosely(
    document: NewsDocument,
    options: AnnotateOptions,
    corrections: readonly Correction[] = [],
  ): Promise<Reading> {
    const { base } = await this.opened();
    const whole = await this.readWhole(document, options, corrections);
    return readingOf(whole.reading, whole.document, base, await sha256(articleText(whole.document)));
  }

  /** The same, uncut, with the document as the knowledge base knows its outlet: what the casebook keeps. */
  async readWhole(
    document: NewsDocument,
    options: AnnotateOptions,
    corrections: readonly Correction[] = [],
  ): Promise<{ document: NewsDocument; reading: ArticleReading }> {
    const { annotations } = await this.annotate(document, options, corrections);
    const { base } = await this.opened();
    const whole = withOutlet(document, base);
    return { document: whole, reading: await this.readOn(whole, annotations) };
  }

  /** Pages that mark statements and a popup that lists them ask for the same, and again with every change of the page. */
  private async readOn(document: NewsDocument, annotations: Annotations): Promise<ArticleReading> {
    const { read } = await this.opened();
    const known = this.readings.get(annotations) ?? read(document, annotations);
    this.readings.set(annotations, known);
    return known;
  }

  /** What the engine finds, from what is kept if it was asked before. */
  private async read(document: NewsDocument, options: AnnotateOptions): Promise<Annotated> {
    const key = keyOf(document, options);
    const known = this.kept.get(key);
    if (known) {
      // Moved to the end: the map's order is the order of use.
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const engine = await this.opened();
    const read = withOutlet(document, engine.base);
    const annotations = engine.annotate(read, options);
    const answer: Annotated = {
      annotations,
      briefs: briefsFor(annotations, engine.base),
      spans: [],
      outlet: read.metadata.outlet,
    };
    this.keep(key, answer);
    return answer;
  }

  private opened(): Promise<OpenedEngine> {
    this.engine ??= this.open().catch((error: unknown) => {
      this.engine = null;
      throw error;
    });
    return this.engine;
  }

  private keep(key: string, answer: Annotated): void {
    this.kept.set(key, answer);
    const oldest = this.kept.keys().next();
    if (this.kept.size > MAX_KEPT && !oldest.done) this.kept.delete(oldest.value);
  }
}

function corrected(found: Annotated, corrections: readonly Correction[], base: KnowledgeBase): Annotated {
  const annotations = applyCorrections(found.annotations, corrections, (id) => base.entity(id)?.type ?? null);
  // An office may be denied of somebody whom the page names only.
  const denies = corrections.some(({ kind }) => kind === 'wrong-role');
  if (annotations === found.annotations && !denies) return found;
  const days = annotations.articleDate.interval;
  const briefs = briefsFor(annotations, base);
  for (const brief of Object.values(briefs)) {
    const denied = deniedOffices(corrections, brief.id, days);
    if (denied.size > 0) brief.roles = brief.roles.filter(({ office }) => !denied.has(office));
  }
  return { ...found, annotations, briefs };
}

/** The page does not know the knowledge base: the outlet is told from its address here. */
function withOutlet(document: NewsDocument, base: KnowledgeBase): NewsDocument {
  const { metadata } = document;
  const { url } = metadata;
  if (metadata.outlet || !url || !URL.canParse(url)) return document;
  const outlet = base.outletByDomain(new URL(url).host);
  return outlet ? { ...document, metadata: { ...metadata, outlet: { value: outlet.id, from: 'domain' } } } : document;
}

/**
 * Everything an answer depends on, short enough to keep: blocks and metadata change the answer too. A collision of
 * both 32-bit hashes with equal lengths would show another page's marks, whose spans hardly ever fit: accepted.
 */
function keyOf(document: NewsDocument, options: AnnotateOptions): string {
  const rest = JSON.stringify([document.blocks, document.metadata, options]);
  return [document.text.length, hashOf(document.text), rest.length, hashOf(rest)].join(' ');
}

/** FNV-1a over UTF-16 units: fast, and nobody gains from a forged collision with their own page. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
