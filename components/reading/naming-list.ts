/** Naming counts as they are shown: axis by axis, forms by number, each with its places. Pure. */
import type { LayerName } from '@/utils/core/model/layer.ts';
import { AXES, type Axis, type NamingUse } from '@/utils/core/model/naming.ts';

/** What counts as the outlet's own words (language.md 6.2, rule 2). */
const OWN: ReadonlySet<LayerName> = new Set(['headline', 'voice']);
export const LAYERS_SHOWN: readonly LayerName[] = ['headline', 'voice', 'caption', 'indirect', 'direct'];

/** One form of an axis, all its places in text order. */
export interface FormGroup {
  readonly form: string;
  readonly uses: readonly NamingUse[];
  readonly layers: readonly { readonly layer: LayerName; readonly count: number }[];
  readonly marked: number;
}

export interface AxisGroup {
  readonly axis: Axis;
  /** Who is named, where that differs inside an axis (other governments, papers); null: one group. */
  readonly entity: string | null;
  readonly total: number;
  /** Uses in the layers left out. */
  readonly elsewhere: number;
  readonly forms: readonly FormGroup[];
}

export interface NamingView {
  readonly axes: readonly AxisGroup[];
  readonly style: readonly AxisGroup[];
  /** Axes of which the text has nothing in any layer, M1 and house style aside. */
  readonly absent: readonly Axis[];
}

/** These name several entities; a count over all of them would say nothing. */
const BY_ENTITY: ReadonlySet<Axis> = new Set(['N8', 'N11']);

/** @param isWhole - all layers; else the headline and the outlet's voice only */
export function namingView(uses: readonly NamingUse[], isWhole: boolean): NamingView {
  const groups = AXES.flatMap((axis) => {
    const all = uses.filter((use) => use.axis === axis);
    const entities = BY_ENTITY.has(axis) ? [...new Set(all.map(({ entity }) => entity))] : [null];
    return entities.flatMap((entity) => {
      const own = BY_ENTITY.has(axis) ? all.filter((use) => use.entity === entity) : all;
      return own.length > 0 ? [groupOf(axis, BY_ENTITY.has(axis) ? entity : null, own, isWhole)] : [];
    });
  });
  return {
    axes: groups.filter(({ axis }) => !isStyle(axis)),
    style: groups.filter(({ axis }) => isStyle(axis)),
    absent: AXES.filter((axis) => axis !== 'M1' && !isStyle(axis) && uses.every((use) => use.axis !== axis)),
  };
}

function groupOf(axis: Axis, entity: string | null, uses: readonly NamingUse[], isWhole: boolean): AxisGroup {
  // A spelling is the outlet's wherever it stands.
  const shown = isWhole || isStyle(axis) ? uses : uses.filter(({ layer }) => OWN.has(layer));
  const forms = new Map<string, NamingUse[]>();
  for (const use of shown) {
    const group = forms.get(use.form);
    if (group) group.push(use);
    else forms.set(use.form, [use]);
  }
  return {
    axis,
    entity,
    total: shown.length,
    elsewhere: uses.length - shown.length,
    forms: [...forms].map(([form, own]) => formOf(form, own)).toSorted((a, b) => b.uses.length - a.uses.length),
  };
}

function formOf(form: string, uses: readonly NamingUse[]): FormGroup {
  return {
    form,
    uses: uses.toSorted((a, b) => a.start - b.start),
    layers: LAYERS_SHOWN.map((layer) => ({ layer, count: uses.filter((use) => use.layer === layer).length })).filter(
      ({ count }) => count > 0,
    ),
    marked: uses.filter(({ marked }) => marked).length,
  };
}

/** The words of a form, most frequent first, case aside. */
export function surfacesOf(uses: readonly NamingUse[], max: number): string[] {
  const counts = new Map<string, { surface: string; count: number }>();
  for (const { surface } of uses) {
    const words = surface.replace(/\s+/gu, ' ').trim();
    const known = counts.get(words.toLowerCase());
    counts.set(words.toLowerCase(), { surface: known?.surface ?? words, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, max)
    .map(({ surface }) => surface);
}

function isStyle(axis: Axis): boolean {
  return axis.startsWith('S-');
}
