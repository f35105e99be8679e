import { describe, expect, it } from 'vitest';
import { checkWriting } from '@/utils/core/knowledge/check-writing.ts';
import type { Actor, KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { agreement, name, office, person } from './records.ts';

const says = (record: KnowledgeRecord): string[] => checkWriting('f', record).map((p) => `${p.code} ${p.path}`);
const described = (ar: string, en: string): Actor => ({ ...person('a'), description: { ar, en } });

describe('checkWriting', () => {
  it('accepts plain records', () => {
    expect(says(person('a', [name('بان كي مون', 'ar'), name('Ban Ki-moon', 'en')]))).toEqual([]);
    expect(says(agreement('pact', { place: { ar: 'جنيف', en: 'Geneva' } }))).toEqual([]);
    expect(says(office('x.fm', 'x', [{ actor: 'a' }]))).toEqual([]);
  });

  it.each<[string, KnowledgeRecord, string[]]>([
    ['English in the Arabic field', described('A sentence in English.', 'The same.'), ['language f: description.ar']],
    ['Arabic in the English field', described('جملة.', 'A جملة.'), ['language f: description.en']],
    ['mostly Latin Arabic', described('مذكرة on air safety over Syria', 'x'), ['language f: description.ar']],
    ['Persian yeh and kaf', described('اتفاق کیری', 'x'), ['language f: description.ar']],
    [
      'an English place in Arabic',
      agreement('pact', { place: { ar: 'Geneva', en: 'Geneva' } }),
      ['language f: place.ar'],
    ],
    [
      'an English kind of document in Arabic',
      agreement('pact', { document: { kind: { ar: 'joint statement', en: 'joint statement' } } }),
      ['language f: document.kind.ar'],
    ],
    ['a right-to-left mark', described('جملة\u200f.', 'x'), ['unseen-character f: description.ar']],
    ['an override in a name', person('a', [name('Kerry\u202e', 'en')]), ['unseen-character f: names.0.text']],
    ['an isolate in a source', { ...person('a'), sources: ['\u2066x'] }, ['unseen-character f: sources.0']],
    ['a line break', described('جملة', 'One\nline'), ['unseen-character f: description.en']],
    ['a byte order mark', person('a', [name('\ufeffKerry', 'en')]), ['unseen-character f: names.0.text']],
    ['a soft hyphen', person('a', [name('Ker\u00adry', 'en')]), ['unseen-character f: names.0.text']],
    ['a joiner in Arabic', described('جم\u200cلة', 'x'), ['unseen-character f: description.ar']],
    ['decomposed letters', person('a', [name('Erdog\u0306an', 'en')]), ['not-nfc f: names.0.text']],
    ['decomposed hamza', person('a', [name('ا\u0654حمد', 'ar')]), ['not-nfc f: names.0.text']],
  ])('refuses %s', (_, record, expected) => {
    expect(says(record)).toEqual(expected);
  });

  it('lets Persian labels have their joiner, but no other unseen character', () => {
    const fa = (text: string): Actor => ({ ...person('a'), labels: { ar: 'اسم', en: 'Name', fa: text } });
    expect(says(fa('می\u200cخواهد'))).toEqual([]);
    expect(says(fa('می\u202bخواهد'))).toEqual(['unseen-character f: labels.fa']);
  });

  it('names the character', () => {
    expect(checkWriting('f', person('a', [name('Kerry\u202e', 'en')]))[0]?.detail).toContain('U+202E');
  });

  it('allows Latin names and symbols inside an Arabic sentence', () => {
    expect(says(described('وثيقة وزعتها الأمم المتحدة بالرمز S/2016/1133 بشأن هدنة شاملة في سوريا.', 'x'))).toEqual([]);
  });
});
