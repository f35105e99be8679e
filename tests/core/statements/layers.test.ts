/** In whose words a place stands: the seam that facts and names are counted by. */
import { describe, expect, it } from 'vitest';
import { layersOf } from '@/utils/core/statements/layers.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { statementsIn } from './reading.ts';

const TEXT = `لافروف: الهدنة تصمد حتى الآن

وصلت القافلة الأولى إلى المدينة مساء الاثنين وفيها طعام ودواء يكفيان أسبوعا كاملا كما هو مقرر.

وقال كيري إن الخطة ستوقف النزيف وإن "الخطوة التالية هي المساعدات". وقال كيري "سنراقب الحدود كلها".

دخان فوق بلدة حدودية في الشمال (رويترز)

ووفقا لكيربي، فإن كيري أشار إلى أن المركز المشترك سيبدأ العمل.

John Kerry said the bridge was open. We shall stay, Lavrov said.`;

const document = readText(TEXT);
const statements = statementsIn(TEXT);
const layerAt = layersOf(document, statements);
const at = (words: string): string => {
  const start = TEXT.indexOf(words);
  const { layer, speaker, via } = layerAt({ start, end: start + words.length });
  return [layer, ...speaker, ...via.map((v) => `via ${v}`)].join(' ');
};

describe('layersOf', () => {
  it.each([
    ['headline, with the speaker it gives', 'الهدنة', 'headline sergey-lavrov'],
    ['headline, the name itself', 'لافروف', 'headline'],
    ["the outlet's own voice", 'القافلة', 'voice'],
    ['indirect speech', 'الخطة', 'indirect john-kerry'],
    ['quoted words inside indirect speech', 'المساعدات', 'direct john-kerry'],
    ['a direct quotation', 'الحدود', 'direct john-kerry'],
    ['caption', 'دخان', 'caption'],
    ['a speaker inside a source', 'المركز المشترك', 'indirect john-kerry via john-kirby'],
    ['English indirect speech', 'the bridge', 'indirect john-kerry'],
    ['English speech without marks', 'We shall', 'direct sergey-lavrov'],
    ['the reporting verb is the outlet’s', 'وقال كيري', 'voice'],
  ])('%s', (_case, words, expected) => {
    expect(at(words)).toBe(expected);
  });

  it('a place that reaches out of a statement is not in it', () => {
    const start = TEXT.indexOf('قال كيري إن الخطة');
    expect(layerAt({ start, end: start + 20 }).layer).toBe('voice');
  });

  it('without statements everything in the body is the outlet’s', () => {
    const silent = layersOf(document, []);
    expect(silent({ start: TEXT.indexOf('الحدود'), end: TEXT.indexOf('الحدود') + 3 })).toEqual({
      layer: 'voice',
      speaker: [],
      via: [],
      statement: null,
    });
  });
});
