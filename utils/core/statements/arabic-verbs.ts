/** Arabic reporting verbs (language.md 4.2): one row a verb, all its forms generated. Data; a new verb is a new row. */
import type { Act } from '../model/statement.ts';
import { inflect, participleOf } from './arabic-inflection.ts';
import type { CueForm, CueVerb, Frame } from './cue-form.ts';

/**
 * Past, present, act, frames; "?" before the past: the bare form is also a noun or particle (ذكر، كشف، بين).
 * A fifth column gives the participle of simple verbs.
 */
const ROWS: readonly string[] = [
  'قال | يقول | neutral | that quote | قائل',
  '?ذكر | يذكر | neutral | that quote | ذاكر',
  'صرح | يصرح | neutral | that quote',
  'أفاد | يفيد | neutral | that quote',
  'أضاف | يضيف | neutral | that quote',
  '?تابع | يتابع | neutral | that quote',
  'أردف | يردف | neutral | that quote',
  'استطرد | يستطرد | neutral | that quote',
  'استدرك | يستدرك | neutral | that quote',
  '?أكمل | يكمل | neutral | quote',
  '?ختم | يختم | neutral | quote | خاتم',
  '?اختتم | يختتم | neutral | quote',
  '?كتب | يكتب | neutral | that quote | كاتب',
  'غرد | يغرد | neutral | that quote',
  '?علق | يعلق | neutral | that quote',
  '?رد | يرد | neutral | that quote | راد',
  'نصح | ينصح | demand | bi | ناصح',
  'أجاب | يجيب | neutral | that quote',
  'تساءل | يتساءل | neutral | quote',
  'أخبر | يخبر | neutral | that',
  'أبلغ | يبلغ | announcement | that',
  'روى | يروي | neutral | that quote | راوي',
  'أوضح | يوضح | explanation | that quote',
  '?بين | يبين | explanation | that',
  'فسر | يفسر | explanation | quote',
  'أشار | يشير | explanation | ila that quote',
  '?لفت | يلفت | explanation | ila that | لافت',
  'نوه | ينوه | explanation | ila bi that',
  'نبه | ينبه | warning | ila that',
  'ألمح | يلمح | explanation | ila that',
  'خلص | يخلص | judgement | ila | خالص',
  'أكد | يؤكد | assertion | that ala quote np',
  'شدد | يشدد | assertion | ala that quote',
  'أصر | يصر | assertion | ala',
  'جزم | يجزم | assertion | bi that | جازم',
  'كرر | يكرر | assertion | that quote',
  'أعلن | يعلن | announcement | that an quote np',
  '?كشف | يكشف | announcement | that an | كاشف',
  'أفصح | يفصح | announcement | an that',
  'اعتبر | يعتبر | judgement | that quote np',
  '?رأى | يرى | judgement | that quote | رائي',
  '?توقع | يتوقع | judgement | that np',
  'رجح | يرجح | judgement | that np',
  'استبعد | يستبعد | judgement | that np',
  'اعتقد | يعتقد | judgement | that',
  '?وصف | يصف | judgement | object bi | واصف',
  'دعا | يدعو | demand | object ila | داعي',
  '?طالب | يطالب | demand | object bi',
  '?حث | يحث | demand | object ala | حاث',
  'ناشد | يناشد | demand | np',
  'اقترح | يقترح | demand | that np quote',
  '?طلب | يطلب | demand | that | طالب',
  'اشترط | يشترط | demand | that np',
  'أوصى | يوصي | demand | bi that',
  '?حذر | يحذر | warning | min that quote',
  'هدد | يهدد | warning | bi',
  'توعد | يتوعد | warning | bi',
  '?تعهد | يتعهد | promise | bi that',
  '?وعد | يعد | promise | bi that | واعد',
  'رحب | يرحب | approval | bi',
  'أشاد | يشيد | approval | bi',
  'أيد | يؤيد | approval | np',
  '?رفض | يرفض | rejection | that np | رافض',
  'أدان | يدين | rejection | np',
  'دان | يدين | rejection | np',
  'ندد | يندد | rejection | bi',
  'انتقد | ينتقد | rejection | np',
  'استنكر | يستنكر | rejection | np',
  'نفى | ينفي | denial | that np | نافي',
  'أنكر | ينكر | denial | that np',
  'اتهم | يتهم | accusation | object bi',
  '?حمل | يحمل | accusation | blame',
  'اعترف | يعترف | concession | bi that',
  'أقر | يقر | concession | bi that',
  'أعرب | يعرب | hope | an',
  '?عبر | يعبر | hope | an',
  'تمنى | يتمنى | hope | that np',
  'أمل | يأمل | hope | that | آمل',
  'زعم | يزعم | distancing | that quote | زاعم',
  'ادعى | يدعي | distancing | that quote | مدعي',
  '?نقل | ينقل | neutral | relay that quote | ناقل',
  '?نص | ينص | neutral | ala | ناص',
];

function read(row: string): [string, CueForm][] {
  const [head = '', present = '', act = '', frames = '', participle] = row.split('|').map((part) => part.trim());
  const past = head.replace('?', '');
  const verb: CueVerb = {
    lemma: past,
    act: act as Act, // a row's act is one of ACTS: the test of this table says so
    frames: new Set(frames.split(' ') as Frame[]),
    isAmbiguous: head.startsWith('?'),
  };
  return inflect(verb, past, present, participle ?? participleOf(present));
}

/** Forms by folded word; where two verbs share a form the earlier row has it (طالب: "demanded" before "asking"). */
export const ARABIC_CUES: ReadonlyMap<string, CueForm> = new Map(ROWS.flatMap(read).toReversed());
