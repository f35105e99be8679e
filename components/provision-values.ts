/** A provision's normalised values in words a reader would use: never "P7D", never a bare id. */
import { IN_WORDS, isDuration } from '@/utils/core/model/attribute-value.ts';
import { shapeOf, type Attribute } from '@/utils/core/model/attributes.ts';
import type { Provision } from '@/utils/core/knowledge/schema.ts';
import { label, type Locale } from './locale.ts';

type Value = NonNullable<Provision['values']>[number];

/** One line of values: what it is about and what it says. */
export interface ValueLine {
  readonly attribute: Attribute;
  readonly name: string;
  readonly text: string;
}

/** Where the names of ids are looked up: the knowledge base, or what a message brought. */
export interface Names {
  entity(id: string): { readonly labels: { readonly ar: string; readonly en: string } } | null;
}

const QUALIFIERS = {
  '~': 'qualifier.about',
  '>': 'qualifier.more',
  '<': 'qualifier.less',
  after: 'qualifier.after',
  before: 'qualifier.before',
} as const;

/** "Not before 7 days" is said of a date; a length is at least so long. */
const LENGTHS = { ...QUALIFIERS, after: 'qualifier.atLeast', before: 'qualifier.atMost' } as const;

/** A duration and a beginning in one provision belong together: "7 days from 12 Sep 2016". */
export function valueLines(values: readonly Value[], base: Names, locale: Locale): ValueLine[] {
  const { t } = locale;
  const durations = values.filter(({ attribute }) => attribute === 'duration');
  const starts = values.filter(({ attribute }) => attribute === 'start-date');
  const [duration, start] = [durations[0], starts[0]];
  const joined =
    durations.length === 1 && starts.length === 1 && duration && start && !start.qualifier ? { duration, start } : null;
  return values.flatMap((value): ValueLine[] => {
    // A dash marks that the sentence itself tells the attribute: nothing to add.
    if ((joined && value === joined.start) || value.value === IN_WORDS) return [];
    const text =
      joined && value === joined.duration
        ? t('value.fromDate', {
            duration: valueText(joined.duration, base, locale),
            date: valueText(joined.start, base, locale),
          })
        : valueText(value, base, locale);
    return [{ attribute: value.attribute, name: label(t, 'attribute', value.attribute), text }];
  });
}

/** The value alone, with its qualifier. */
export function valueText(value: Value, base: Names, locale: Locale): string {
  const { attribute, qualifier } = value;
  const text = plain(value, base, locale);
  if (!qualifier) return text;
  const isLength = shapeOf(attribute).kind === 'duration';
  return locale.t((isLength ? LENGTHS : QUALIFIERS)[qualifier], { value: text });
}

function plain({ attribute, value }: Value, base: Names, locale: Locale): string {
  const { t } = locale;
  const { kind, words } = shapeOf(attribute);
  if (words?.includes(value)) return label(t, 'word', value);
  // A deadline may be a day or a length of time: told by how it is written.
  if (isDuration(value)) return locale.duration(value);
  if (kind === 'date') return locale.edtf(value);
  if (kind === 'duration') return locale.duration(value);
  if (kind === 'number') return Number.isFinite(Number(value)) ? locale.number(Number(value)) : value;
  if (kind === 'word') return label(t, 'word', value);
  if (kind === 'prose') return value;
  if (/^\d+$/.test(value)) return locale.number(Number(value));
  const parts = value.split(',').map((part) => part.trim());
  if (kind === 'ids') return locale.list(parts.map((id) => nameOf(id, base, locale)));
  return parts.map((part) => (isDuration(part) ? locale.duration(part) : label(t, 'word', part))).join(' · ');
}

function nameOf(id: string, base: Names, { lang, t }: Locale): string {
  return base.entity(id)?.labels[lang] ?? label(t, 'word', id);
}
