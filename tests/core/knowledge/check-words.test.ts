import { describe, expect, it } from 'vitest';
import { checkWords } from '@/utils/core/knowledge/check-words.ts';
import { evaluativeWords } from '@/utils/core/knowledge/evaluative-words.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import { agreement, name, person } from './records.ts';

describe('evaluativeWords', () => {
  it.each([
    ['A terrorist group in Idlib.', ['terrorist']],
    ['The Assad regime agreed.', ['The Assad regime']],
    ['Regime forces left the town.', ['Regime forces']],
    ['A brutal, so-called peace.', ['brutal', 'so-called']],
    ['Heroic martyrs of the city.', ['Heroic', 'martyrs']],
    ['The town was liberated in 2016.', ['liberated']],
    ['A notorious gang of thugs.', ['notorious', 'gang', 'thugs']],
    ['The illegal occupation of the north.', ['illegal occupation', 'illegal', 'occupation']],
    ['It became a mouthpiece of propaganda.', ['mouthpiece', 'propaganda']],
    ['A radical group.', ['radical']],
  ])('finds what judges in "%s"', (text, expected) => {
    expect(
      evaluativeWords(text, 'en')
        .map((w) => w.toLowerCase().replace(/^the /, ''))
        .toSorted(),
    ).toEqual(expected.map((w) => w.toLowerCase().replace(/^the /, '')).toSorted());
  });

  it.each([
    ['تنظيم إرهابي في إدلب.', ['إرهابي']],
    ['الجماعات الإرهابية والمتطرفة.', ['الإرهابية', 'والمتطرفة']],
    ['وافق النظام السوري على الخطة.', ['النظام السوري']],
    ['انسحبت قوات النظام من البلدة.', ['قوات النظام']],
    ['سقط شهداء برصاص العصابات.', ['شهداء', 'العصابات']],
    ['ما يسمى الجيش الحر.', ['ما يسمى']],
    ['المناطق المحررة في الشمال.', ['المحررة']],
    ['ميليشيا موالية للحكومة.', ['ميليشيا']],
    ['كيان الاحتلال.', ['الاحتلال']],
  ])('finds what judges in "%s"', (text, expected) => {
    expect(evaluativeWords(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['en', 'Kurdish organisation, designated as terrorist by Türkiye.'],
    ['en', 'Groups listed as terrorist by the Security Council.'],
    ['en', 'Groups that the text calls radical and terrorist leave the zone.'],
    ['en', 'Damascus called the march a “massacre”.'],
    ['en', 'The sanctions regime was extended.'],
    ['en', 'Office for counter-terrorism.'],
    ['en', 'A rebel group and a jihadist group.'],
    ['en', 'Shamil and Hassan met in Gangneung.'],
    ['ar', 'حزب تصنفه تركيا إرهابياً.'],
    ['ar', 'أدرجها مجلس الأمن على قائمة الإرهاب.'],
    ['ar', 'منسق مكافحة الإرهاب في الخارجية.'],
    ['ar', 'وصفت المعارضة ما جرى بأنه «مجزرة».'],
    ['ar', 'مراجعة النظام الدستوري والقانوني.'],
    ['ar', 'هيئة تحرير الشام.'],
    ['ar', 'صحيفة خطها التحريري قريب من الحكومة.'],
    ['ar', 'عاد الاستشهاد بالقرار.'],
  ] as const)('%s: lets pass what is said by someone or is another word: %s', (lang, text) => {
    expect(evaluativeWords(text, lang)).toEqual([]);
  });

  it('does not excuse a verdict by attribution, only by quotation marks', () => {
    expect(evaluativeWords('Described as a notorious thug.', 'en')).toEqual(['notorious', 'thug']);
    expect(evaluativeWords('Described as a “notorious thug”.', 'en')).toEqual([]);
    expect(evaluativeWords('وصفته الصحيفة بأنه «طاغية».', 'ar')).toEqual([]);
  });
});

describe('checkWords', () => {
  const says = (record: Parameters<typeof checkWords>[1]): string[] =>
    checkWords('f', record).map((p) => `${p.code} ${p.path}`);

  it('reads descriptions, ownership, notes, timeline, provisions, disputes and the kind of document', () => {
    const bad = { ar: 'جماعة إرهابية.', en: 'A brutal text.' };
    const both = (at: string): string[] => [`evaluative-word f: ${at}.ar`, `evaluative-word f: ${at}.en`];
    expect(says({ ...person('a'), description: bad })).toEqual(both('description'));
    expect(says({ ...person('a'), ownership: bad } as Actor)).toEqual(both('ownership'));
    expect(
      says(
        agreement('pact', {
          timeline: [{ date: '2016-01-01', ...bad }],
          provisions: [{ id: 'pact#p1', topic: 'cessation', summary: bad }],
          document: { kind: bad },
          disputes: [{ about: bad, positions: [{ ...bad, source: 's' }] }],
        }),
      ),
    ).toEqual(
      [
        ...both('disputes.0.about'),
        ...both('disputes.0.positions.0'),
        ...both('timeline.0'),
        ...both('provisions.0.summary'),
        ...both('document.kind'),
      ].toSorted((a, b) => order(a) - order(b)),
    );
  });

  it('asks loaded names for a note and reads it', () => {
    const loaded = { ...name('The Gang', 'en'), kind: 'loaded' as const };
    expect(says(person('a', [loaded]))).toEqual(['loaded-name f: names.0']);
    expect(says(person('a', [{ ...loaded, note: { ar: 'يستعمله خصومه.', en: 'Used by opponents.' } }]))).toEqual([]);
  });

  it('leaves names alone: others gave them', () => {
    expect(says(person('a', [name('Martyrs Brigade', 'en')]))).toEqual([]);
  });
});

/** The order of own-texts.ts. */
function order(line: string): number {
  return ['disputes', 'timeline', 'provisions', 'document'].findIndex((part) => line.includes(`f: ${part}`));
}
