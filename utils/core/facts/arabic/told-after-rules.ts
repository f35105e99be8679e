/**
 * When a truce began and ended, in Arabic, told afterwards: "أعلن الجيش مساء الاثنين توقف العمل بالتهدئة", "منذ دخول الهدنة حيز
 * التنفيذ الاثنين". They are asked first, since other tables take a noun of beginning for what is still to come.
 */
import { PAST, type RuleRow } from '../phrases/rule.ts';

export const ARABIC_AFTERWARDS: readonly RuleRow[] = [
  {
    attribute: 'end-date',
    rule: 'ends',
    value: PAST,
    needsDeal: true,
    ar: [
      '{saidIt} ≈6 =@t ≈4 {overNoun} {ofIt}*4 [نظام|هذه|هذا] @a',
      '{saidIt} ≈5 {overNoun} {ofIt}*4 [نظام|هذه|هذا] @a ~1! {at}*4 =@t',
      '{saidIt} ≈3 {overNoun} {at}*3 =@t {ofIt}*4 @a',
      '=@t [,] ~1 {saidIt} ≈6 {overNoun} {ofIt}*4 @a',
      '=@t ≈4 بعد ساعات|ساعة|قليل|وقت|ساعتين|دقائق ~1 {saidIt} ≈3 {overNoun} {ofIt}*4 @a',
      '{saidIt} ≈4 =@t ~2 أن|إن|بأن|أنه @a {isOver}',
      '{saidIt} ≈4 أن|إن|بأن @a {isOver} {at}*4 =@t',
      'انتهى|انتهت|سقط|سقطت|انهار|انهارت|انقضى|انقضت|توقف {at}*4 =@t [العمل|مفعول|سريان|مفعولها|مفعوله] [ب] @a',
      'انتهى|انتهت|سقط|سقطت|انهار|انهارت|انقضى|انقضت|توقف [العمل|مفعول|سريان|أجل] @a {at}*4 =@t',
      '{tornUp} ~4 =@t {ofIt}*3 @a',
      '{tornUp} ~4 {ofIt}*3 @a {at}*3 =@t',
      'وضع|وضعت ~3 {at}*3 =@t حدا|نهاية ~2 @a',
      'وضع|وضعت ~3 حدا|نهاية ~1 @a {at}*3 =@t',
      '=@t [,] وضع|وضعت ~3 حدا|نهاية ~1 @a',
    ],
    unlessAr: [
      'لم|لن|لا|ألا|إذا|لو|إن ~1 {saidIt}',
      'لم|لن|لا|ليس|ليست|إذا|لو|قد ~1 {isOver}',
      'نفى|نفت|ينفي|تنفي|نافيا|نافية|إذا|لو|هدد|هددت|احتمال|شباط|فبراير|آذار|تموز|يوليو',
      'بعد|قبل {overNoun} ~3 @a',
    ],
  },
  {
    // a noun of beginning behind "since" is past
    attribute: 'start-date',
    rule: 'begins',
    value: PAST,
    ar: [
      'منذ ~1 {beginning} [نظام|العمل] @a ~4! {at}*6 =@t',
      'منذ {itsBeginning} {at}*6 =@t',
      '{wasSo} ≈8 بعد|عقب|إثر|مع {beginning} [نظام|العمل] @a ~4! {at}*6 =@t',
      '{wasSo} ≈4 {at}*4 =@t ~2 مع|بعد|عقب|إثر {beginning} ~2 @a',
      'منذ {at}*4 =@t , موعد|تاريخ|يوم {beginning} ~2 @a',
      '@a بدأ|سرى|دخل سريانه|تنفيذه|تطبيقه|مفعوله|حيز [التنفيذ] {at}*4 =@t [قبل] [الماضي]',
      '@a ~3 طبق|طبقت|أعلن|سرى|سرت|فرض|فرضت اعتبارا|ابتداء|بدءا {at}*8 =@t',
    ],
    unlessAr: ['لم|لن|لا ~1 {beginning}', 'شباط|فبراير ~2 {beginning}', 'الماضي ~1 =@t'],
  },
  {
    // the guns fell silent on that day
    attribute: 'start-date',
    rule: 'begins',
    value: PAST,
    ar: ['صمتت|سكتت|هدأت|خرست {arms} ~3!otherBegins {at}*6 =@t'],
    unlessAr: ['لم|لن|لا', 'قبل|بعد'],
  },
];
