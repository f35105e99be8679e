import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mention } from '@/utils/core/model/mention.ts';
import { type HighlightLike, Highlighter, type Mark } from '@/utils/page/highlighter.ts';
import { focusName, highlightName, LOOKS, VARIANTS, variantsOf } from '@/utils/page/looks.ts';

class FakeHighlight extends Set<AbstractRange> implements HighlightLike {
  priority = 0;
}

const range = () => ({}) as AbstractRange;
const mark = (look: Mark['look'], variant: Mark['variant'] = 'normal'): Mark => ({ range: range(), look, variant });

let registry: Map<string, HighlightLike>;
let highlighter: Highlighter;

beforeEach(() => {
  registry = new Map();
  highlighter = new Highlighter(registry, () => new FakeHighlight());
});

const sizes = () =>
  Object.fromEntries([...registry].map(([name, highlight]) => [name, (highlight as FakeHighlight).size]));

const priority = (name: string) => registry.get(name)?.priority ?? -1;

describe('painting', () => {
  test('each look and variant has its own prefixed name', () => {
    highlighter.paint([mark('person'), mark('person'), mark('person', 'role'), mark('org', 'weak')], 'light');
    expect(sizes()).toEqual({ 'isnad-person': 2, 'isnad-person-role': 1, 'isnad-org-weak': 1 });
  });

  test('painting again replaces, and takes empty names out of the registry', () => {
    highlighter.paint([mark('person'), mark('group')], 'light');
    highlighter.paint([mark('person')], 'light');
    expect(sizes()).toEqual({ 'isnad-person': 1 });
  });

  test('the names of the other theme go when the page turns dark', () => {
    highlighter.paint([mark('person')], 'light');
    highlighter.paint([mark('person')], 'dark');
    expect(sizes()).toEqual({ 'isnad-dark-person': 1 });
  });

  test('what stands inside lies above: person over organisation over agreement', () => {
    highlighter.paint(
      [mark('agreement'), mark('org'), mark('person', 'role'), mark('person'), mark('org', 'inner')],
      'light',
    );
    expect(priority('isnad-org')).toBeGreaterThan(priority('isnad-agreement'));
    expect(priority('isnad-org-inner')).toBeGreaterThan(priority('isnad-org'));
    expect(priority('isnad-person')).toBeGreaterThan(priority('isnad-person-role'));
    highlighter.focus(range());
    expect(priority('isnad-focus')).toBeGreaterThan(priority('isnad-person-inner'));
    expect(priority('isnad-focus')).toBeGreaterThan(priority('isnad-person'));
  });

  test('focus survives painting and is withdrawn with null', () => {
    highlighter.focus(range());
    highlighter.paint([mark('person')], 'light');
    expect(sizes()).toEqual({ 'isnad-focus': 1, 'isnad-person': 1 });
    highlighter.focus(null);
    expect(sizes()).toEqual({ 'isnad-person': 1 });
  });
});

describe('a registry shared with the page', () => {
  test('erase takes only ours, in one call', () => {
    const foreign = new FakeHighlight();
    registry.set('search-result', foreign);
    highlighter.paint(
      LOOKS.flatMap((look) => VARIANTS.map((variant) => mark(look, variant))),
      'light',
    );
    highlighter.focus(range());
    highlighter.erase();
    expect([...registry]).toEqual([['search-result', foreign]]);
  });

  test('an entry the page put under our name is not deleted', () => {
    highlighter.paint([mark('person')], 'light');
    const theirs = new FakeHighlight();
    registry.set('isnad-person', theirs);
    highlighter.erase();
    expect(registry.get('isnad-person')).toBe(theirs);
  });

  test('restore registers again what the page cleared or replaced', () => {
    highlighter.paint([mark('person'), mark('org')], 'light');
    const ours = new Map(registry);
    registry.clear();
    registry.set('isnad-org', new FakeHighlight());
    highlighter.restore();
    expect(registry).toEqual(ours);
    expect(registry.get('isnad-org')).toBe(ours.get('isnad-org'));
  });

  test('nothing is restored after erasing', () => {
    highlighter.paint([mark('person')], 'light');
    highlighter.erase();
    highlighter.restore();
    expect(registry.size).toBe(0);
  });
});

const mention = (start: number, end: number, entityType: Mention['entityType'], more: Partial<Mention> = {}) =>
  ({ start, end, entityType, kind: 'name', weak: false, ...more }) as Mention;

describe('variants', () => {
  const cases: [string, Mention[], string[]][] = [
    ['an office is dotted', [mention(0, 9, 'person', { kind: 'role' })], ['role']],
    ['weak wins over office', [mention(0, 9, 'person', { kind: 'role', weak: true })], ['weak']],
    [
      'a state inside an organisation is inner',
      [mention(0, 9, 'organisation'), mention(5, 9, 'state')],
      ['normal', 'inner'],
    ],
    [
      'a state inside an agreement keeps its own line',
      [mention(0, 9, 'agreement'), mention(5, 9, 'state')],
      ['normal', 'normal'],
    ],
    ['side by side is not inside', [mention(0, 5, 'state'), mention(5, 9, 'state')], ['normal', 'normal']],
    ['none, none', [], []],
  ];
  test.each(cases)('%s', (_name, mentions, expected) => expect(variantsOf(mentions)).toEqual(expected));
});

const named = (part: string) => new Set(Array.from(part.matchAll(/::highlight\(([\w-]+)\)/g), (match) => match[1]));

test('the style sheet has a rule for every name, in ordinary and forced colours, and for no other', () => {
  const css = readFileSync('entrypoints/content/style.css', 'utf8');
  const themes = ['light', 'dark'] as const;
  const marks = themes.flatMap((theme) =>
    LOOKS.flatMap((look) => VARIANTS.map((variant) => highlightName(theme, look, variant))),
  );
  const reading = themes.flatMap((theme) =>
    (['statement', 'fact'] as const).map((look) => highlightName(theme, look, 'normal')),
  );
  const wanted = [...themes.map(focusName), ...marks, ...reading];
  const [ordinary = '', forced = ''] = css.split('@media (forced-colors: active)');
  expect(named(ordinary)).toEqual(new Set(wanted));
  expect(named(forced.split('@media print')[0] ?? '')).toEqual(new Set(wanted));
});
