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
      '=@h : ≈2 < عملياتنا|ضرباتنا|غاراتنا|حملتنا|قصفنا [الجوية] ~2 مستمرة|ستستمر|ستتواصل|متواصلة|سيستمر|مستمر >',
      '=@h ~2 : ≈3 < {goOn} ~1 {airStrikes} >',
    ],
    AR,
  ),
  en: phrasesOf(
    [
      '=@h ≈6 his country|forces|planes|jets ~1 < would|will continue|keep|press [on|ahead] [with] ~2 strikes|striking|bombing|airstrikes|raids >',
      '=@h ≈8 his|its country|nation [s] ~3 < would|will|shall [not] go|continue|keep|press|carry|stop|cease|halt [on|ahead] [with] ~3 flying|bombing|strikes|striking|airstrikes|raids|sorties|campaign >',
      '< his|its country|nation [s] ~3 would|will|shall [not] go|continue|keep|press|carry|stop|cease|halt [on|ahead] [with] ~3 flying|bombing|strikes|striking|airstrikes|raids|sorties|campaign > ≈5 =@h',
      '=@h ≈14!otherForce < strikes|airstrikes|raids|bombing|bombardment|sorties ~4!otherForce would|will|shall|to [still] go|continue|carry|persist|proceed [on] >',
      '=@h ≈14!otherForce < strikes|airstrikes|raids|bombing|bombardment|sorties ~4!otherForce would|will|shall not|never ~1 stop|cease|end|halted|suspended|stopped >',
      '< strikes|airstrikes|raids|bombing|bombardment|sorties ~4!otherForce would|will|shall [not|never] [be] go|continue|carry|persist|proceed|stop|cease|halted|suspended|stopped > ~4!otherForce , =@h said|says|insisted|added|stressed|told|warned',
      '< strikes|airstrikes|raids|bombing|bombardment|sorties ~4!otherForce would|will|shall [not|never] [be] go|continue|carry|persist|proceed|stop|cease|halted|suspended|stopped > ~4!otherForce , said|says|insisted|added|stressed =@h',
      '=@h : ≈4 < our|the strikes|airstrikes|raids|bombing|operation|campaign|planes ~2 go|goes|continue|continues|not [on] >',
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
