import { describe, expect, it } from 'vitest';
import { CLITIC_BLOCK_LIST } from '@/utils/core/lexicon/clitic-block-list.ts';
import { stripProclitics } from '@/utils/core/lexicon/proclitics.ts';
import { EXPANSIONS } from '@/utils/core/text/fold-table.ts';
import { fold } from '@/utils/core/text/fold.ts';

const forms = (word: string): string[] =>
  stripProclitics(fold(word)).map(({ form, skipped, isFused }) => `${form} ${skipped}${isFused ? ' fused' : ''}`);

describe('stripProclitics: one row per rule and exception', () => {
  it.each([
    ['no clitic', 'روسيا', []],
    ['و', 'والولايات', ['الولايات 1']],
    ['ف', 'فموسكو', ['موسكو 1']],
    ['ب', 'بموسكو', ['موسكو 1']],
    ['ك', 'كروسيا', ['روسيا 1']],
    ['ل', 'لكيري', ['كيري 1']],
    ['وب', 'وبموسكو', ['بموسكو 1', 'موسكو 2']],
    ['فل', 'فلروسيا', ['لروسيا 1', 'روسيا 2']],
    ['لل', 'للولايات', ['الولايات 0 fused', 'لولايات 1', 'اللولايات 0 fused']],
    ['لل of a name in ل', 'للبنان', ['البنان 0 fused', 'لبنان 1', 'اللبنان 0 fused']],
    ['لل of a name in الل', 'للاذقية', ['الاذقيه 0 fused', 'لاذقيه 1', 'اللاذقيه 0 fused']],
    ['ولل', 'وللأمم', ['للامم 1', 'الامم 1 fused', 'لامم 2', 'اللامم 1 fused']],
    ['never أ ت س', 'سكيري', []],
    ['three letters after one', 'بسوق', ['سوق 1']],
    ['two letters after one, for the first word of a name', 'ودي', ['دي 1']],
    ['one letter after one: no', 'بي', []],
    ['three letters after two', 'وبسوق', ['بسوق 1', 'سوق 2']],
    ['two letters after two: only the first comes off', 'وبدي', ['بدي 1']],
    ['blocked word', 'بيان', []],
    ['blocked word after و', 'وبيان', ['بيان 1']],
    ['blocked, with hamza written', 'لأن', []],
    ['empty', '', []],
    ['Latin', 'Kerry', []],
  ])('%s: %s', (_rule, word, expected) => {
    expect(forms(word)).toEqual(expected);
  });

  it('compares the block list folded', () => {
    for (const word of CLITIC_BLOCK_LIST) expect(fold(word)).toBe(word);
    expect(CLITIC_BLOCK_LIST.has('بان')).toBe(true); // from بأن
  });
});

it('no ligature begins with two clitic letters: the scanner looks for the second in the second raw unit', () => {
  expect([...EXPANSIONS.values()].filter((letters) => /^[وفل][بكل]/u.test(letters))).toEqual([]);
});
