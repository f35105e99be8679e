/** Naming per source: which words each source uses on one axis, as stacked bars whose layers can be switched. */
import type { Account } from '../../model/account.ts';
import type { Bilingual } from '../../model/comparison.ts';
import type { LayerName } from '../../model/layer.ts';
import { AXES, type Axis } from '../../model/naming.ts';
import type { BundledAxis, BundledComparison } from '../bundled.ts';
import { type Place, stackRow, type StackRow } from './series.ts';

/** A form as the chart's legend names it: by its message key, by its own words in both languages, or as it stands. */
export interface NamingForm {
  readonly id: string;
  /** Written by hand for a bundled form that has no message. */
  readonly label: Bilingual | null;
}

export interface NamingChart {
  readonly axis: Axis;
  readonly isHouseStyle: boolean;
  /** Most used first. */
  readonly forms: readonly NamingForm[];
  /** One a source, in the order given; a source that names nobody here has an empty row. */
  readonly rows: readonly StackRow[];
}

interface Use extends Place {
  readonly form: string;
}

/**
 * The axes that any of the sources uses, N1–N12 first.
 * @param sources - ids of the bundled sources wanted
 * @param layers - which layers count; house style is the outlet's in every one
 */
export function namingCharts(
  bundled: Pick<BundledComparison, 'naming'>,
  sources: readonly string[],
  accounts: readonly Account[],
  layers: ReadonlySet<LayerName>,
): NamingChart[] {
  return AXES.filter((axis) => axis !== 'M1').flatMap((axis) => {
    const ofAxis = bundled.naming.filter((one) => one.axis === axis);
    const isHouseStyle = axis.startsWith('S-');
    const isCounted = ({ layer }: Use): boolean => isHouseStyle || (layer !== null && layers.has(layer));
    const perSource = [
      ...sources.map((source) => [source, bundledUses(ofAxis, source)] as const),
      ...accounts.map((account) => [account.source.id, accountUses(account, axis)] as const),
    ].map(([source, uses]) => [source, uses.filter(isCounted)] as const);
    const all = perSource.flatMap(([, uses]) => uses);
    if (all.length === 0) return [];
    const forms = byNumber(all.map(({ form }) => form));
    const labels = new Map(ofAxis.flatMap((one) => one.forms.map((form) => [formId(form), form.label] as const)));
    return [
      {
        axis,
        isHouseStyle,
        forms: forms.map((id) => ({ id, label: labels.get(id) ?? null })),
        rows: perSource.map(([source, uses]) =>
          stackRow(
            source,
            forms.map((key) => {
              const own = uses.filter(({ form }) => form === key);
              return { key, count: own.length, places: own };
            }),
          ),
        ),
      },
    ];
  });
}

/** One id for a form that was counted by hand and the same form found by rule. */
function formId({ id, readAs }: { readonly id: string; readonly readAs: string | null }): string {
  return readAs ?? id;
}

function bundledUses(axes: readonly BundledAxis[], source: string): Use[] {
  return axes.flatMap(({ forms }) =>
    forms.flatMap((form) =>
      (form.uses.get(source) ?? []).map(({ start, end, surface, paragraph, layer, speaker }) => ({
        form: formId(form),
        source,
        paragraph,
        words: surface,
        span: { start, end },
        layer,
        speaker,
      })),
    ),
  );
}

function accountUses({ source, naming }: Account, axis: Axis): Use[] {
  return naming
    .filter((use) => use.axis === axis && use.layer !== 'furniture')
    .map(({ form, surface, start, end, layer, speaker }) => ({
      form,
      source: source.id,
      paragraph: null,
      words: surface,
      span: { start, end },
      layer,
      speaker,
    }));
}

function byNumber(forms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
}
