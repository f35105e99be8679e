/**
 * Sums of text over the elements that hold it: how much of the page's running text is inside each ancestor. Built from
 * segments, so the page itself is not walked again. Every ancestor is visited once, whatever the depth.
 */
import { endsSentence } from '@/utils/core/text/boilerplate.ts';
import type { Segment } from './segments.ts';

export interface ElementSums {
  readonly element: Element;
  readonly parent: ElementSums | null;
  readonly depth: number;
  /** Heaviest first is not kept: in order of the page. */
  readonly children: ElementSums[];
  units: number;
  linkUnits: number;
  /** Units of running text: paragraphs, less their links. */
  weight: number;
  /** Paragraphs counted in `weight`. */
  paragraphs: number;
}

/** Segments between two yields; each costs a few map look-ups. */
const SEGMENTS_PER_STEP = 200;

export class ElementTree {
  readonly root: ElementSums;
  readonly #sums = new Map<Element, ElementSums>();

  private constructor(root: Element) {
    this.root = emptySums(root, null, 0);
    this.#sums.set(root, this.root);
  }

  /**
   * Sums the segments; a yield is a place to pause.
   * @param isIncluded leaves segments out of the sums (furniture), but not out of the tree
   */
  static *sum(
    root: Element,
    segments: readonly Segment[],
    isIncluded: (segment: Segment) => boolean = () => true,
  ): Generator<void, ElementTree> {
    const tree = new ElementTree(root);
    for (const [i, segment] of segments.entries()) {
      if (i % SEGMENTS_PER_STEP === 0) yield;
      const sums = tree.#sumsFor(segment.element);
      if (!isIncluded(segment)) continue;
      sums.units += segment.text.length;
      sums.linkUnits += segment.linkUnits;
      const weight = weightOf(segment);
      sums.weight += weight;
      if (weight > 0) sums.paragraphs++;
    }
    tree.#sumUpwards();
    return tree;
  }

  #sumUpwards(): void {
    const byDepth = [...this.#sums.values()].toSorted((a, b) => b.depth - a.depth);
    for (const { parent, units, linkUnits, weight, paragraphs } of byDepth) {
      if (!parent) continue;
      parent.units += units;
      parent.linkUnits += linkUnits;
      parent.weight += weight;
      parent.paragraphs += paragraphs;
    }
  }

  /** Sums of an element that holds text, else null. */
  of(element: Element): ElementSums | null {
    return this.#sums.get(element) ?? null;
  }

  /** Share of the page's running text inside the element, 0–1. */
  share(element: Element): number {
    const sums = this.#sums.get(element);
    return sums && this.root.weight > 0 ? sums.weight / this.root.weight : 0;
  }

  #sumsFor(element: Element): ElementSums {
    const path: Element[] = [];
    let at: Element | null = element;
    let known = this.#sums.get(at);
    while (!known && at) {
      path.push(at);
      at = at.parentElement;
      known = at ? this.#sums.get(at) : this.root;
    }
    let sums = known ?? this.root;
    for (const next of path.toReversed()) {
      const child = emptySums(next, sums, sums.depth + 1);
      sums.children.push(child);
      this.#sums.set(next, child);
      sums = child;
    }
    return sums;
  }
}

/** Length from which a line counts as running text without a closing stop; teasers and labels are shorter. */
const MIN_PARAGRAPH_UNITS = 80;
const MIN_SENTENCE_UNITS = 25;

/** Units of running text in a segment, 0 for labels and link lists. */
export function weightOf({ text, linkUnits }: Segment): number {
  if (text.length < MIN_SENTENCE_UNITS) return 0;
  if (text.length < MIN_PARAGRAPH_UNITS && !endsSentence(text)) return 0;
  const linkShare = linkUnits / text.length;
  return linkShare > 0.6 ? 0 : text.length * (1 - linkShare) ** 2;
}

function emptySums(element: Element, parent: ElementSums | null, depth: number): ElementSums {
  return { element, parent, depth, children: [], units: 0, linkUnits: 0, weight: 0, paragraphs: 0 };
}
