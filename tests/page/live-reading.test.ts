// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { MARKUP_LAYOUT } from '@/utils/page/layout.ts';
import { LiveReading } from '@/utils/page/live-reading.ts';
import { readPage } from '@/utils/page/read-page.ts';

const SENTENCE = 'The two ministers met for several hours and spoke to reporters afterwards in the evening.';
const OTHER = 'Aid convoys waited at the border for permission to move on towards the besieged quarters.';

let live: LiveReading;

beforeEach(() => {
  document.body.replaceChildren(
    document.createRange().createContextualFragment(`<nav><ul><li><a href="/a">World</a></li></ul></nav>
    <article><h1>Talks in the evening</h1>
    <p id="one">Sergei Lavrov came first. ${SENTENCE}</p>
    <p id="two">John Kerry came <b>later</b>. ${OTHER}</p>
    <p id="three">Staffan de Mistura spoke last. ${SENTENCE}</p></article>`),
  );
  live = new LiveReading(readPage({ document }, { layout: MARKUP_LAYOUT }), MARKUP_LAYOUT);
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const spanOf = (words: string) => {
  const start = live.pageText.text.indexOf(words);
  return { start, end: start + words.length };
};
const textAt = ({ start, end }: { start: number; end: number }) => live.pageText.text.slice(start, end);
const paragraph = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

const articleOf = ({ document: { text, blocks } }: { document: LiveReading['document'] }) =>
  blocks.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => text.slice(start, end));

/** After any patch the text must be what a fresh reading of the article gives, block by block. */
function expectFresh(): void {
  expect(articleOf(live)).toEqual(articleOf(readPage({ document }, { layout: MARKUP_LAYOUT })));
}

describe('patch', () => {
  test('a late paragraph is read in its place', () => {
    const late = paragraph(`Vladimir Putin telephoned. ${SENTENCE}`);
    byId('two').after(late);
    expect(live.patch(new Set([late]))).toBe('changed');
    expectFresh();
    const { text } = live.pageText;
    expect(text.indexOf('Kerry')).toBeLessThan(text.indexOf('Putin'));
    expect(text.indexOf('Putin')).toBeLessThan(text.indexOf('de Mistura'));
  });

  test('a paragraph before all others', () => {
    const first = paragraph(`Vladimir Putin telephoned. ${SENTENCE}`);
    byId('one').before(first);
    expect(live.patch(new Set([first]))).toBe('changed');
    expectFresh();
  });

  test('a removed paragraph is gone', () => {
    const two = byId('two');
    two.remove();
    expect(live.patch(new Set([two]))).toBe('changed');
    expectFresh();
    expect(live.pageText.text).not.toContain('Kerry');
  });

  test('a change inside an inline element is read with its paragraph', () => {
    const bold = byId('two').querySelector('b') as Element;
    bold.textContent = 'much later';
    expect(live.patch(new Set([bold]))).toBe('changed');
    expectFresh();
  });

  test('the same words in new nodes: moved, and ranges point to the new nodes', () => {
    byId('one').replaceChildren(...[...byId('one').childNodes].map((node) => node.cloneNode(true)));
    expect(live.patch(new Set([byId('one')]))).toBe('moved');
    const points = live.pageText.toStaticRange(spanOf('Lavrov'));
    expect(points?.startContainer.isConnected).toBe(true);
    expectFresh();
  });

  test('an element without text concerns nobody', () => {
    const empty = document.createElement('div');
    byId('one').after(empty);
    expect(live.patch(new Set([empty]))).toBe('same');
  });

  test('a ticker outside the article is no reason to annotate again', () => {
    const ticker = paragraph('Markets: up, then down');
    document.body.append(ticker);
    expect(live.patch(new Set([ticker]))).toBe('moved');
    expect(live.document.blocks.at(-1)?.kind).toBe('furniture');
  });

  test('hidden text is not read', () => {
    const hidden = paragraph('Vladimir Putin telephoned.');
    hidden.hidden = true;
    byId('one').after(hidden);
    expect(live.patch(new Set([hidden]))).toBe('same');
  });

  test('much new text, or the loss of the article, asks for a new reading', () => {
    const long = paragraph(SENTENCE.repeat(40));
    document.body.append(long);
    expect(live.patch(new Set([long]))).toBe('reread');
    live.reading.article.root.remove();
    expect(live.patch(new Set([document.body]))).toBe('reread');
  });

  test('many late paragraphs at once stand in page order, whatever the order they are told in', () => {
    const late = ['Putin', 'Obama', 'Hollande', 'Merkel'].map((name) => paragraph(`${name} telephoned.`));
    byId('two').before(late[0] as Element, late[1] as Element);
    byId('one').before(late[2] as Element);
    byId('three').after(late[3] as Element);
    byId('three').textContent = 'Staffan de Mistura said nothing.';
    expect(live.patch(new Set([late[1], byId('three'), late[3], late[0], late[2]] as Element[]))).toBe('changed');
    expectFresh();
  });

  test('more changed blocks of the article than can be read at once ask for a new reading', () => {
    const all = Array.from({ length: 51 }, (_, i) => paragraph(`No. ${i}.`));
    byId('three').after(...all.slice(1));
    expect(live.patch(new Set(all.slice(1)))).toBe('changed');
    byId('three').after(all[0] as Element);
    expect(live.patch(new Set(all))).toBe('reread');
  });
});

describe('carry', () => {
  test('spans of what stayed move with it, spans of what went are dropped', () => {
    const spans = [spanOf('Lavrov'), spanOf('Kerry'), spanOf('de Mistura')];
    const before = live.pageText;
    const late = paragraph(`Vladimir Putin telephoned. ${SENTENCE}`);
    byId('one').before(late);
    byId('two').remove();
    live.patch(new Set([late, byId('one')]));
    expect(live.carry(spans, before).map(textAt)).toEqual(['de Mistura']);
  });

  test('and those of untouched paragraphs all stay', () => {
    const spans = [spanOf('Lavrov'), spanOf('Kerry'), spanOf('de Mistura')];
    const before = live.pageText;
    const late = paragraph(`Vladimir Putin telephoned. ${SENTENCE}`);
    byId('one').before(late);
    live.patch(new Set([late]));
    expect(live.carry(spans, before).map(textAt)).toEqual(['Lavrov', 'Kerry', 'de Mistura']);
  });
});
