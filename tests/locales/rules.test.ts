/** Every code the engine can give has words in both languages; the fallbacks are for messages from other versions. */
import { expect, it } from 'vitest';
import { RULES, UNLINKED_REASONS } from '@/utils/core/model/rules.ts';
import ar from '@/utils/locales/ar.json';
import cardAr from '@/utils/locales/card-ar.json';
import cardEn from '@/utils/locales/card-en.json';
import en from '@/utils/locales/en.json';

it.each(RULES)('the card explains the rule %s', (rule) => {
  expect(cardEn).toHaveProperty([`why.${rule}`]);
  expect(cardAr).toHaveProperty([`why.${rule}`]);
});

it.each(UNLINKED_REASONS)('the popup explains the reason %s', (reason) => {
  expect(en).toHaveProperty([`reason.${reason}`]);
  expect(ar).toHaveProperty([`reason.${reason}`]);
});
