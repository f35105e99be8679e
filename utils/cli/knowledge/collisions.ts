/**
 * Forms that could be taken for something else, and what guards them: spellings that several entities share, and names
 * that are words of the language. For maintainers: a new record's names show up here before they mislead a reader.
 */
import { commonWords, stopWords } from '../../build/common-words.ts';
import type { KnowledgeRecord } from '../../core/knowledge/schema.ts';
import { BLOCKED_GENERATED } from '../../core/lexicon/blocked-forms.ts';
import { CLITIC_BLOCK_LIST } from '../../core/lexicon/clitic-block-list.ts';
import type { SurfaceForm } from '../../core/lexicon/surface-form.ts';
import { intervalOf } from '../../core/model/date.ts';
import { fold } from '../../core/text/fold.ts';
import { countBy } from './count-by.ts';

/**
 * What keeps a form from being taken for the wrong thing. 'context': at most one owner may be read without help.
 * 'dates': the owners bore it at different times. 'office': the article's date or the name beside it decides. 'adjective':
 * no mention by itself. 'capital': read with a capital only, on a line that is not all capitals. 'doubt': the reader is
 * told that it may be several. 'none': the name is read wherever the word stands.
 */
export type Guard = 'none' | 'doubt' | 'capital' | 'dates' | 'office' | 'context' | 'adjective';

export interface Owner {
  readonly target: string;
  readonly kind: SurfaceForm['kind'];
  readonly class: SurfaceForm['cls'];
  readonly generated?: SurfaceForm['generated'];
}

export interface SharedForm {
  readonly form: string;
  readonly lang: 'ar' | 'en';
  readonly guard: Guard;
  readonly owners: readonly Owner[];
}

export interface WordForm extends SharedForm {
  /** 'stop': function words; 'block': lists of the project; 'common': dictionary of common words and given names. */
  readonly list: 'stop' | 'block' | 'common';
}

export interface Collisions {
  /** How many stand under each guard. */
  readonly counts: {
    readonly shared: Readonly<Record<string, number>>;
    readonly words: Readonly<Record<string, number>>;
  };
  readonly shared: readonly SharedForm[];
  readonly words: readonly WordForm[];
}

/** Weakest guard first: what to review stands on top. */
const GUARDS: readonly Guard[] = ['none', 'doubt', 'capital', 'dates', 'office', 'context', 'adjective'];
const KINDS_READ_BY_RULES: ReadonlySet<SurfaceForm['kind']> = new Set(['trigger']);

/** Every collision of the compiled forms, weakest guard first, then by form. */
export function collisionsOf(forms: readonly SurfaceForm[], records: readonly KnowledgeRecord[]): Collisions {
  const types = new Map<string, string>(records.map((record) => [record.id, record.type]));
  const groups = new Map<string, SurfaceForm[]>();
  for (const form of forms) {
    if (KINDS_READ_BY_RULES.has(form.kind)) continue;
    const key = `${form.lang}\t${fold(form.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const all = [...groups.values()];
  const shared = all
    .filter((group) => new Set(group.map((form) => form.target)).size > 1)
    .map((group) => described(group, sharedGuard(group, types)))
    .toSorted(byGuard);
  const words = all
    .flatMap((group) => {
      const list = listOf(group);
      return list === null ? [] : [{ ...described(group, wordGuard(group)), list }];
    })
    .toSorted(byGuard);
  return { counts: { shared: countBy(shared, guardOf), words: countBy(words, guardOf) }, shared, words };
}

function sharedGuard(group: readonly SurfaceForm[], types: ReadonlyMap<string, string>): Guard {
  if (group.every((form) => form.kind === 'adjective')) return 'adjective';
  if (group.every((form) => form.kind === 'office')) return 'office';
  const free = group.filter((form) => form.cls === 'A0' && form.kind !== 'adjective' && form.kind !== 'office');
  if (new Set(free.map((form) => form.target)).size <= 1) return 'context';
  if (group.every((form) => types.get(form.target) === 'agreement')) return 'dates';
  return areApart(free) ? 'dates' : 'doubt';
}

/** True if no two of the forms (of different owners) were in use on one day. */
function areApart(forms: readonly SurfaceForm[]): boolean {
  return forms.every((a, i) =>
    forms.slice(i + 1).every((b) => a.target === b.target || startOf(a) > endOf(b) || startOf(b) > endOf(a)),
  );
}

const startOf = (form: SurfaceForm): string => (form.from === undefined ? '' : intervalOf(form.from).from);
const endOf = (form: SurfaceForm): string => (form.until === undefined ? '9999' : intervalOf(form.until).to);

function wordGuard(group: readonly SurfaceForm[]): Guard {
  if (group.every((form) => form.kind === 'adjective')) return 'adjective';
  if (group.every((form) => form.kind === 'office')) return 'office';
  if (group.every((form) => form.cls !== 'A0' || form.kind === 'adjective')) return 'context';
  const isCapitalised = group.every((form) => form.lang === 'en' && /^\p{Lu}/u.test(form.text));
  return isCapitalised ? 'capital' : 'none';
}

const STOP: ReadonlySet<string> = new Set(stopWords().map(fold));

/** The strictest list that a one-word form is a word of; null if of none. */
function listOf(group: readonly SurfaceForm[]): WordForm['list'] | null {
  const word = fold(group[0]?.text ?? '');
  if (STOP.has(word)) return 'stop';
  if (CLITIC_BLOCK_LIST.has(word) || BLOCKED_GENERATED.has(word)) return 'block';
  return commonWords().has(word) ? 'common' : null;
}

function described(group: readonly SurfaceForm[], guard: Guard): SharedForm {
  const [first] = group;
  return {
    form: first?.text ?? '',
    lang: first?.lang ?? 'en',
    guard,
    owners: group.map(({ target, kind, cls, generated }) => ({
      target,
      kind,
      class: cls,
      ...(generated === undefined ? {} : { generated }),
    })),
  };
}

function byGuard(a: SharedForm, b: SharedForm): number {
  const rank = GUARDS.indexOf(a.guard) - GUARDS.indexOf(b.guard);
  return rank || a.lang.localeCompare(b.lang) || a.form.localeCompare(b.form, a.lang);
}

const guardOf = (form: SharedForm): Guard => form.guard;

/** The report as lines: counts by guard, then one line a form. */
export function collisionLines({ counts, shared, words }: Collisions): string[] {
  const lists = countBy(words, (word) => word.list);
  return [
    `Forms that several entities share: ${shared.length} (${listed(counts.shared)})`,
    ...shared.map((c) => `  ${c.guard.padEnd(9)} ${c.form}: ${ownersOf(c)}`),
    '',
    `Forms that are words of the language: ${words.length} (${listed(counts.words)}; ${listed(lists)})`,
    ...words.map((c) => `  ${c.guard.padEnd(9)} ${c.list.padEnd(6)} ${c.form}: ${ownersOf(c)}`),
  ];
}

const ownersOf = ({ owners }: SharedForm): string =>
  owners.map((o) => `${o.target} (${o.kind} ${o.class}${o.generated === 'spelling' ? ', guessed' : ''})`).join(', ');

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
