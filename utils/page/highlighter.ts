/**
 * Paints mentions with CSS Custom Highlights: the page's nodes and attributes stay as they are.
 *
 * The registry belongs to the document, so the page sees our entries and may drop them: every name is prefixed,
 * entries of others are never touched, and `restore` puts back what was replaced. Ranges are static: live ones made
 * each later DOM change of the page slower (5,000 of them 80–110 ms on 4,000 changes, static 2–3 ms).
 * One `Highlight` a name is kept for the page's life; painting only changes its contents.
 */
import type { Look, Theme, Variant } from './looks.ts';
import { focusName, highlightName, LOOKS, VARIANTS } from './looks.ts';

/** The part of `Highlight` used here. */
export interface HighlightLike {
  priority: number;
  add(range: AbstractRange): unknown;
  clear(): void;
}

/** The part of `CSS.highlights` used here; tests give a Map. */
export interface Registry {
  get(name: string): HighlightLike | undefined;
  set(name: string, highlight: HighlightLike): unknown;
  delete(name: string): boolean;
}

/** One stretch of text to draw. */
export interface Mark {
  readonly range: AbstractRange;
  readonly look: Look;
  readonly variant: Variant;
}

/** Above every mark: the mention whose card is open. */
const FOCUS_PRIORITY = LOOKS.length * VARIANTS.length + 1;

export class Highlighter {
  /** Ours by name, registered or not. */
  private readonly own = new Map<string, HighlightLike>();
  private theme: Theme = 'light';

  constructor(
    private readonly registry: Registry,
    private readonly create: () => HighlightLike,
  ) {}

  /** Replaces all marks. Names without marks are taken out of the registry. */
  paint(marks: Iterable<Mark>, theme: Theme): void {
    if (theme !== this.theme) this.erase();
    this.theme = theme;
    for (const [name, highlight] of this.own) if (name !== focusName(theme)) highlight.clear();
    const used = new Set<string>();
    for (const { range, look, variant } of marks) {
      const name = highlightName(theme, look, variant);
      used.add(name);
      this.take(name, priorityOf(look, variant)).add(range);
    }
    for (const name of this.own.keys()) if (name !== focusName(theme) && !used.has(name)) this.withdraw(name);
  }

  /** Emphasises one mention, or with null none. */
  focus(range: AbstractRange | null): void {
    const name = focusName(this.theme);
    if (!range) return this.withdraw(name);
    const highlight = this.take(name, FOCUS_PRIORITY);
    highlight.clear();
    highlight.add(range);
  }

  /** Registers again what the page removed or replaced under our names. Cheap enough for every batch of changes. */
  restore(): void {
    for (const [name, highlight] of this.own) {
      if (this.registry.get(name) !== highlight) this.registry.set(name, highlight);
    }
  }

  /** Takes every mark off the page. Entries that are no longer ours are left alone. */
  erase(): void {
    for (const name of this.own.keys()) this.withdraw(name);
  }

  private take(name: string, priority: number): HighlightLike {
    const known = this.own.get(name);
    if (known) return known;
    const made = this.create();
    made.priority = priority;
    this.own.set(name, made);
    this.registry.set(name, made);
    return made;
  }

  private withdraw(name: string): void {
    const highlight = this.own.get(name);
    if (!highlight) return;
    highlight.clear();
    if (this.registry.get(name) === highlight) this.registry.delete(name);
    this.own.delete(name);
  }
}

/**
 * What usually stands inside lies above: a state inside an agreement's name, a person inside a group's. The order of
 * LOOKS first, then that of VARIANTS; statements and facts, not among them, lie below all.
 */
function priorityOf(look: Look, variant: Variant): number {
  return (LOOKS as readonly Look[]).indexOf(look) * VARIANTS.length + VARIANTS.indexOf(variant) + 1;
}
