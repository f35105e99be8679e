// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARKUP_LAYOUT, browserLayout } from '@/utils/page/layout.ts';
import { PageText } from '@/utils/page/page-text.ts';
import { collectSegments } from '@/utils/page/segments.ts';
import { runAtOnce, runInSlices } from '@/utils/page/slices.ts';

/** Puts the markup on the page. */
function fill(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

function read(html: string): PageText {
  fill(html);
  return reread();
}

function reread(): PageText {
  return new PageText(runAtOnce(collectSegments(document.body, MARKUP_LAYOUT)));
}

beforeEach(() => {
  fill('');
});

describe('text', () => {
  it.each([
    ['collapses white space as the renderer does', '<p>  a \n\t b  </p>', 'a b'],
    ['keeps NBSP', '<p>a\u00A0\u00A0b</p>', 'a\u00A0\u00A0b'],
    ['breaks between blocks only', '<p>a</p><p>b <b>c</b><i> d</i></p>', 'a\nb c d'],
    ['keeps words joined across inline elements', '<p>ا<b>ل</b>أسد</p>', 'الأسد'],
    ['one space over inline edges', '<p>a <b> b </b> c</p>', 'a b c'],
    ['breaks at br', '<p>a <br> b<br><br>c</p>', 'a\nb\nc'],
    ['text between blocks', '<div>a<p>b</p>c</div>', 'a\nb\nc'],
    ['cells and items', '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>', 'a\nb\nc\nd'],
    ['pre keeps lines and spaces', '<pre>a  b\nc\n\nd</pre>', 'a  b\nc\nd'],
    [
      'leaves out what is not text',
      '<p>a<script>x</script><style>x</style><noscript>x</noscript><template>x</template><svg><text>x</text></svg><textarea>x</textarea><select><option>x</option></select><object>x</object>b</p>',
      'ab',
    ],
    [
      'leaves out hidden text',
      '<p hidden>x</p><p style="display: none">x</p><p style="visibility:hidden">x</p><p>a</p>',
      'a',
    ],
    [
      'leaves out text for screen readers only',
      '<p>a <span class="sr-only">x</span><span aria-hidden="true">x</span></p>',
      'a',
    ],
    ['keeps blocks hidden from screen readers only', '<div aria-hidden="true"><p>a</p></div>', 'a'],
    ['leaves out what the user types', '<div contenteditable="true">x</div><p contenteditable="false">a</p>', 'a'],
    ['nothing', '<div> \n </div>', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('asks the style sheet too', () => {
    const style = document.createElement('style');
    style.textContent = '.gone { display: none } .row { display: block }';
    document.head.append(style);
    fill('<p>a<span class="gone">x</span><span class="row">b</span></p>');
    const layout = browserLayout({ getComputedStyle: (element) => window.getComputedStyle(element) });
    expect(new PageText(runAtOnce(collectSegments(document.body, layout))).text).toBe('a\nb');
    style.remove();
  });
});

describe('ranges', () => {
  it('maps over nodes, dropped spaces and line breaks', () => {
    const page = read('<p>Kerry  <b>and</b>\n Lavrov</p><p>met</p>');
    expect(page.text).toBe('Kerry and Lavrov\nmet');
    const [kerry, and, lavrov] = document.querySelector('p')?.childNodes ?? [];
    expect(page.toStaticRange({ start: 0, end: 5 })).toEqual({
      startContainer: kerry,
      startOffset: 0,
      endContainer: kerry,
      endOffset: 5,
    });
    expect(page.toStaticRange({ start: 4, end: 16 })).toMatchObject({
      startContainer: kerry,
      startOffset: 4,
      endContainer: lavrov,
      endOffset: 8,
    });
    expect(page.toStaticRange({ start: 6, end: 17 })).toMatchObject({
      startContainer: and?.firstChild,
      endContainer: lavrov,
      endOffset: 8,
    });
    expect(page.toStaticRange({ start: 16, end: 17 })).toBeNull();
    expect(() => page.toStaticRange({ start: 0, end: 99 })).toThrow(RangeError);
  });

  it('gives null for points it has not read, the text before for points in dropped space', () => {
    const page = read('<p>a    b</p><script>x</script>');
    const text = document.querySelector('p')?.firstChild as Node;
    expect([0, 1, 2, 4, 5, 6].map((offset) => page.offsetOf(text, offset))).toEqual([0, 1, 2, 2, 2, 3]);
    expect(page.offsetOf(document.querySelector('script')?.firstChild as Node, 0)).toBeNull();
    expect(page.offsetOf(document.body, 0)).toBeNull();
  });

  it('knows block elements by span and spans by element', () => {
    const page = read('<div id="d">a<p id="p">bc</p>d</div>');
    expect(page.segmentAt(2)).toMatchObject({ start: 2, end: 4, element: document.querySelector('#p') });
    expect(page.segmentAt(1)).toBeNull();
    expect(page.segmentsOf(document.querySelector('#d') as Element).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });
});

const inline = fc.constantFrom(
  'كيري',
  ' ',
  '  ',
  '\n',
  'ل',
  '<b>و</b>',
  '<i> x </i>',
  '<br>',
  '\u00A0',
  'a b',
  '<span hidden>h</span>',
  '\t',
);
const block = fc.array(inline, { maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`);
const markup = fc.array(fc.oneof(block, inline), { maxLength: 6 }).map((parts) => parts.join(''));

describe('properties', () => {
  it('every character maps to its own text, and back', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const page = read(html);
        for (let i = 0; i < page.text.length; i++) {
          const range = page.toStaticRange({ start: i, end: i + 1 });
          if (page.text[i] === '\n') {
            expect(range).toBeNull();
            continue;
          }
          const raw = range?.startContainer.data[range.startOffset] ?? '';
          expect(raw.replace(/[\n\t]/, ' ')).toBe(page.text[i]);
          expect(page.offsetOf(range?.startContainer as Node, range?.startOffset ?? -1)).toBe(i);
          expect(range?.endOffset).toBe((range?.startOffset ?? 0) + 1);
        }
      }),
    );
  });

  it('splitting text nodes changes neither text nor ranges', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.nat(), { maxLength: 12 }), (html, cuts) => {
        const before = read(html);
        const pointsBefore = pointsOf(before);
        for (const cut of cuts) {
          const nodes = textNodes();
          const node = nodes[cut % Math.max(1, nodes.length)];
          if (node && node.length > 0) node.splitText(cut % (node.length + 1));
        }
        const after = reread();
        expect(after.text).toBe(before.text);
        expect(pointsOf(after)).toEqual(pointsBefore);
      }),
    );
  });

  it('reading in slices gives the same text', async () => {
    fill('<p>كيري ولافروف</p>'.repeat(500));
    let clock = 0;
    let pauses = 0;
    const segments = await runInSlices(collectSegments(document.body, MARKUP_LAYOUT), {
      budgetMs: 1,
      now: () => clock++,
      pause: async () => {
        pauses++;
      },
    });
    expect(new PageText(segments).text).toBe(reread().text);
    expect(pauses).toBeGreaterThan(3);
  });

  it('stops between slices when aborted', async () => {
    fill('<p>x</p>'.repeat(500));
    const controller = new AbortController();
    const reading = runInSlices(collectSegments(document.body, MARKUP_LAYOUT), {
      budgetMs: 0,
      now: () => 0,
      pause: async () => controller.abort(new Error('gone')),
      signal: controller.signal,
    });
    await expect(reading).rejects.toThrow('gone');
  });
});

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** For each character, the place of its boundary points in all raw text of the page. */
function pointsOf(page: PageText): (string | null)[] {
  const base = new Map<Node, number>();
  let length = 0;
  for (const node of textNodes()) {
    base.set(node, length);
    length += node.length;
  }
  return Array.from(page.text, (_, i) => {
    const range = page.toStaticRange({ start: i, end: i + 1 });
    if (!range) return null;
    return `${(base.get(range.startContainer) ?? 0) + range.startOffset}–${(base.get(range.endContainer) ?? 0) + range.endOffset}`;
  });
}
