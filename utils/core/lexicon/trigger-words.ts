/**
 * Grammar words that start a rule rather than name an entity. They are compiled into the same lexicon, so that finding
 * them costs nothing extra; a trigger is never a mention by itself. A new grammar rule gets its words here.
 */
import type { SurfaceForm } from './surface-form.ts';

const WORDS: Readonly<Record<string, { ar?: readonly string[]; en?: readonly string[] }>> = {
  counterpart: {
    ar: ['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها', 'نظيريه', 'نظيريها', 'نظيرهما', 'نظراؤه', 'نظرائه'],
    en: ['counterpart', 'opposite number'],
  },
  'short-minister': { ar: ['الوزير', 'الوزيرة'] },
  'dual:foreign-minister': {
    ar: [
      'وزيرا الخارجية',
      'وزيري الخارجية',
      'وزيرا خارجية',
      'وزيري خارجية',
      'وزراء خارجية',
      'وزراء الخارجية',
      'رئيسا الدبلوماسية',
      'رئيسي الدبلوماسية',
    ],
    en: ['foreign ministers'],
  },
  'dual:defence-minister': {
    ar: ['وزيرا الدفاع', 'وزيري الدفاع', 'وزيرا دفاع', 'وزيري دفاع', 'وزراء دفاع', 'وزراء الدفاع'],
    en: ['defence ministers', 'defense ministers'],
  },
  'dual:head-of-state': {
    ar: ['الرئيسان', 'الرئيسين', 'الرؤساء', 'رئيسا', 'رؤساء'],
    en: ['presidents', 'leaders'],
  },
  'dual:head-of-government': {
    ar: ['رئيسا وزراء', 'رئيسي وزراء', 'رئيسا الوزراء', 'رئيسي الوزراء', 'رؤساء وزراء'],
    en: ['prime ministers'],
  },
  'deal-definite': {
    ar: [
      'الاتفاق',
      'الاتفاقية',
      'الاتفاقات',
      'الاتفاقيات',
      'الخطة',
      'التفاهم',
      'التفاهمات',
      'البيان',
      'المبادرة',
      'المذكرة',
      'الوثيقة',
      'المقترح',
      'خارطة الطريق',
      'خريطة الطريق',
    ],
  },
  'deal-construct': {
    ar: [
      'اتفاق',
      'اتفاقية',
      'اتفاقات',
      'خطة',
      'تفاهم',
      'تفاهمات',
      'بيان',
      'قرار',
      'قرارات',
      'مبادرة',
      'مذكرة',
      'وثيقة',
    ],
  },
  'deal-en': {
    en: [
      'deal',
      'agreement',
      'accord',
      'pact',
      'plan',
      'understanding',
      'arrangement',
      'communique',
      'communiqué',
      'blueprint',
      'proposal',
      'document',
    ],
  },
  truce: {
    ar: [
      'الهدنة',
      'هدنة',
      'وقف إطلاق النار',
      'وقف لإطلاق النار',
      'وقف إطلاق نار',
      'وقف الاشتباكات',
      'وقف أعمال العنف',
      'وقف النار',
    ],
    en: ['ceasefire', 'cease-fire', 'truce'],
  },
  'opposition-ar': { ar: ['المعارضة'] },
  'opposition-en': { en: ['opposition'] },
  'rebels-en': {
    en: [
      'rebels',
      'rebel groups',
      'rebel forces',
      'rebel fighters',
      'rebel factions',
      'opposition forces',
      'opposition groups',
      'opposition fighters',
      'opposition factions',
    ],
  },
  'government-en': { en: ['government', 'govt', 'regime'] },
  'regime-ar': { ar: ['النظام', 'قوات النظام', 'جيش النظام'] },
};

/** One form a trigger word. */
export function triggerForms(): SurfaceForm[] {
  return Object.entries(WORDS).flatMap(([target, words]) =>
    (['ar', 'en'] as const).flatMap((lang) =>
      (words[lang] ?? []).map((text): SurfaceForm => ({
        text,
        lang,
        target,
        kind: 'trigger',
        cls: 'A0',
        generated: 'grammar',
      })),
    ),
  );
}
