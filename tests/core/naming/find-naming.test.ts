/** What is counted on each axis, by rows; the sentences are ours. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import type { Axis } from '@/utils/core/model/naming.ts';
import { findNaming } from '@/utils/core/naming/find-naming.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const engine = loadEngine();

function uses(text: string, axis: Axis): string[] {
  const document = readText(text);
  const annotations = annotate(document, engine, { date: '2016-09-10' });
  return findNaming(document, annotations, engine.base, () => ({ layer: 'voice', speaker: [] }))
    .filter((use) => use.axis === axis)
    .map(({ form, surface, marked, modifiers }) => {
      const around = modifiers.map((m) => ` +${document.text.slice(m.start, m.end)}`).join('');
      return `${form}: ${surface}${marked ? ' *' : ''}${around}`;
    });
}

type Row = readonly [name: string, text: string, expected: readonly string[]];

function table(axis: Axis, rows: readonly Row[]): void {
  describe(axis, () => {
    test.each(rows)('%s', (_name, text, expected) => expect(uses(text, axis)).toEqual(expected));
  });
}

table('N1', [
  ['government', 'اتهمت الحكومة السورية الفصائل بخرق الهدنة في سوريا.', ['government: الحكومة السورية']],
  ['regime with a fused lam', 'لا مكان للنظام السوري في الاتفاق.', ['regime: للنظام السوري']],
  ['by its head', 'قصفت طائرات تابعة لنظام الأسد ريف حلب.', ['leader-regime: نظام الأسد']],
  ['its forces', "Assad's forces shelled Aleppo in Syria.", ["leader-forces: Assad's forces"]],
  ['backed', 'Syria’s Russian-backed government agreed.', ['backed-government: Syria’s Russian-backed government']],
  [
    'bare beside the rebels',
    'In Syria, clashes between government and rebel fighters went on.',
    ['bare-government: government'],
  ],
  ['a capital acting', 'رفضت دمشق الاقتراح وقالت سوريا إنها ستعود.', ['capital: دمشق']],
  ['a clock is no actor', 'تبدأ الهدنة في سوريا منتصف الليل بتوقيت دمشق.', []],
  ['another government', 'The Turkish government said Syria must stop.', []],
]);

table('N2', [
  ['title and name', 'قال الرئيس السوري بشار الأسد إن الحرب ستستمر.', ['president: الرئيس السوري بشار الأسد']],
  [
    'title of the regime',
    'التقى رئيس النظام السوري بشار الأسد وفدا.',
    ['head-of-regime: رئيس النظام السوري بشار الأسد'],
  ],
  ['English title', 'Syrian President Bashar al-Assad spoke.', ['president: Syrian President Bashar al-Assad']],
  [
    'bare after the full name',
    'Bashar al-Assad spoke in Damascus. Assad said no.',
    ['full-name: Bashar al-Assad', 'bare-name: Assad'],
  ],
  ['not inside the authority', 'Assad’s government and the anti-Assad rebels of Syria met.', []],
]);

table('N3', [
  ['bare', 'وافقت المعارضة السورية على الخطة في سوريا.', ['opposition: المعارضة السورية']],
  ['set off by slashes', 'رفضت /المعارضة/ الهدنة في سورية.', ['opposition: المعارضة *']],
  ['its groups', 'دخلت فصائل معارضة مدينة في سوريا.', ['opposition-groups: فصائل معارضة']],
  [
    'moderate',
    'فصل المعارضة المسلحة المعتدلة في سوريا عن غيرها.',
    ['armed-moderate-opposition: المعارضة المسلحة المعتدلة'],
  ],
  ['rebels', 'US-backed rebels left rebel-held areas in Syria.', ['rebels: rebels', 'rebels: rebel']],
  ['rebels of another war', 'Syria talks resumed as Houthi rebels fought in Yemen.', []],
  ['those who oppose something', 'قال المعارضين للاتفاق في سوريا إنه ضعيف.', []],
  ['objection', 'Syria dominated the day, and his opposition to the war was clear.', []],
  ['his opponents', 'Bashar al-Assad bombed his opponents in Syria.', ['opponents: opponents']],
  ['opponents of somebody else', 'Hillary Clinton said her opponents were wrong on Syria.', []],
  ['another country', 'The Venezuelan opposition marched in Caracas.', []],
]);

table('N4', [
  ['in marks', 'انسحب تنظيم «داعش» من البلدة.', ['داعش: داعش *']],
  ['organisation', 'هاجم تنظيم الدولة الإسلامية الموقع.', ['تنظيم الدوله الاسلاميه: تنظيم الدولة الإسلامية']],
  [
    'so-called',
    'the so-called Islamic State lost Palmyra to ISIS rivals',
    ['islamic state: Islamic State +called', 'isis: ISIS'],
  ],
]);

table('N5', [
  [
    'terrorist behind the marks',
    'ضربات ضد “جبهة النصرة” الإرهابية في سوريا.',
    ['جبهه النصره: جبهة النصرة * +الإرهابية'],
  ],
  [
    'the former name in brackets is the same naming',
    'هاجمت جبهة فتح الشام (جبهة النصرة سابقا) القرية.',
    ['جبهه فتح الشام: جبهة فتح الشام (جبهة النصرة سابقا)'],
  ],
  ['by whose branch it is', "al-Qaida's Syria affiliate left.", ["al-qaeda-branch: al-Qaida's Syria affiliate"]],
]);

table('N6', [
  [
    'policy and label',
    'مكافحة الإرهاب وضرب الإرهابيين والتنظيمات الإرهابية',
    ['terrorism: الإرهاب', 'terrorist: الإرهابيين', 'terrorist: الإرهابية'],
  ],
  [
    'English',
    'counter-terrorism talks on terrorists and terror',
    ['terrorism: counter-terrorism', 'terrorist: terrorists', 'terrorism: terror'],
  ],
  ['other words', 'terrain, territory, رهبان', []],
]);

table('N7', [
  [
    'ceasefire and truce',
    'صمد وقف إطلاق النار في سوريا، والهدنة هشة.',
    ['ceasefire: وقف إطلاق النار', 'truce: الهدنة'],
  ],
  [
    'behind a preposition',
    'التزمت الأطراف السورية بوقف الأعمال القتالية في سوريا.',
    ['cessation-of-hostilities: وقف الأعمال القتالية'],
  ],
  [
    'English',
    'The cease-fire in Syria follows a cessation of hostilities.',
    ['ceasefire: cease-fire', 'cessation-of-hostilities: cessation of hostilities'],
  ],
  ['another war', 'The ceasefire in Ukraine held.', []],
]);

table('N8', [
  ['a plan and a deal', 'رحبت سوريا بالخطة الروسية الأمريكية.', ['plan: الخطة الروسية الأمريكية']],
  ['a truce is no paper', 'Syria’s cessation of hostilities held.', []],
]);

table('N11', [
  ['regime', 'انتقد النظام السعودي المقترح.', ['regime: النظام السعودي']],
  ['government', 'انتقدت الحكومة السعودية المقترح.', []],
]);

table('N12', [
  ['adjectives', 'اجتماع روسي أمريكي وآخر أميركي-روسي', ['russian-first: روسي أمريكي', 'american-first: أميركي-روسي']],
  ['names with and', 'أعلنت الولايات المتحدة وروسيا الاتفاق', ['american-first: الولايات المتحدة وروسيا']],
  [
    'the full name is one name',
    'الولايات المتحدة الأمريكية وروسيا',
    ['american-first: الولايات المتحدة الأمريكية وروسيا'],
  ],
  ['capitals', 'اتفقت موسكو وواشنطن على الهدنة', ['russian-first: موسكو وواشنطن']],
  ['English', 'The US and Russia agreed', ['american-first: US and Russia']],
  ['others between', 'روسيا وتركيا والولايات المتحدة', []],
]);

table('S-syria', [
  ['two spellings', 'في سوريا وفي سورية', ['سوريا: سوريا', 'سورية: سورية']],
  ['an adjective is no country', 'القوات في سوريا تواجه أزمة سورية', ['سوريا: سوريا']],
]);

table('S-american', [
  ['three spellings', 'الأمريكي والأميركية والامريكي', ['أمريك: الأمريكي', 'أميرك: الأميركية', 'امريك: الامريكي']],
]);

table('M1', [
  ['a term', 'تحدث عن “خطوة إضافية” قريبا', ['خطوه اضافيه: خطوة إضافية *']],
  ['a quotation is no term', 'قال “سنواصل العمل معا من أجل السلام” أمس', []],
  ['between two quotations', 'قال “نعم”، وأضاف “لا”', ['نعم: نعم *', 'لا: لا *']],
  ['a number', 'رفع “5” أعلام', []],
]);

test('furniture is not counted', () => {
  const text = 'أعلنت الحكومة السورية الهدنة.\n\nاقرأ أيضا: النظام السوري يقصف حلب';
  const document = readText(text);
  const blocks = document.blocks.map((b, i) =>
    i === document.blocks.length - 1 ? { ...b, kind: 'furniture' as const } : b,
  );
  const annotations = annotate({ ...document, blocks }, engine, { date: null });
  const found = findNaming({ ...document, blocks }, annotations, engine.base, () => ({ layer: 'voice', speaker: [] }));
  expect(found.filter((use) => use.axis === 'N1').map((use) => use.form)).toEqual(['government']);
});

test('every use stands in text order and inside the text', () => {
  const text = 'قالت سوريا إن النظام السوري وداعش و«المعارضة» وروسيا وأمريكا في سورية.';
  const document = readText(text);
  const annotations = annotate(document, engine, { date: null });
  const found = findNaming(document, annotations, engine.base, () => ({ layer: 'voice', speaker: [] }));
  expect(found.length).toBeGreaterThan(3);
  expect(found.every((use) => text.slice(use.start, use.end) === use.surface && use.surface !== '')).toBe(true);
  expect(found.map((use) => use.start)).toEqual(found.map((use) => use.start).toSorted((a, b) => a - b));
});
