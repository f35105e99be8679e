/**
 * Russia's strikes told by the person who speaks for it: "لافروف: قواتنا الجوية ستواصل …", "Lavrov said his country would
 * keep bombing". Whose country is meant only the base can tell.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DateInterval } from '../model/date.ts';
import { statesOf } from './leader-parties.ts';
import type { Line } from './line.ts';
import { phrasesOf } from './phrases/phrases.ts';
import type { Found } from './reading.ts';
import { AR } from './arabic/vocabulary.ts';
import { EN } from './english/vocabulary.ts';

const GOES_ON = {
  ar: phrasesOf(
    [
      '=@h ≈6 بلاده|بلادها ~1 < {goOn} ~2 {airStrikes} >',
      '=@h ≈6 بلاده|بلادها ~1 < لن توقف|تعلق ~1 {airStrikes} >',
      '=@h ≈3 < الضربات|الغارات|العملية|الحملة|القصف [الجوية] ~3 ستستمر|ستتواصل|سيستمر|سيتواصل >',
      '=@h ≈3 < الضربات|الغارات|العملية|الحملة|القصف [الجوية] ~3 لن تتوقف|يتوقف >',
      '< الضربات|الغارات|العملية|الحملة|القصف [الجوية] ~3 ستستمر|ستتواصل|سيستمر|سيتواصل > , بحسب|وفق|حسب|كما|قال ~1 =@h',
      '=@h ~2 : ≈6 < قواتنا|طائراتنا|طيراننا|مقاتلاتنا [الجوية] ~1 {goOn} ~2 >',
      '=@h ~2 : ≈3 < {goOn} ~1 {airStrikes} >',
    ],
    AR,
  ),
  en: phrasesOf(
    [
      '=@h ≈6 his country|forces|planes|jets ~1 < would|will continue|keep|press [on|ahead] [with] ~2 strikes|striking|bombing|airstrikes|raids >',
      '=@h : ≈6 our planes|jets|air ~1 < will continue|keep|go [on] ~3 >',
    ],
    EN,
  ),
};

/** Russian strikes that their own side says will go on; at most one a line. */
export function promisedStrikes(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  if (!line.items.some((item) => item.letter === 'h')) return [];
  for (const phrase of GOES_ON[line.sentence.language]) {
    const match = phrase.first(line.words);
    const item = match && line.valueOf(match);
    if (!match?.span || item?.letter !== 'h') continue;
    if (!statesOf(item.mention.entity, base, on).includes('russia')) continue;
    return [
      {
        ...line.spanOf(match.span.start, match.span.end),
        attribute: 'air-strikes',
        rule: 'air-operations',
        value: 'continue',
        qualifier: null,
        isRelative: false,
      },
    ];
  }
  return [];
}
