/** Every paragraph of this folder. All sentences and quotations are ours; the events are real. */
import { ARABIC_QUOTATIONS } from './arabic-quotations.ts';
import { ARABIC_RELAYS } from './arabic-relays.ts';
import { ARABIC_SEVERAL_SPEAKERS } from './arabic-several-speakers.ts';
import { ENGLISH_AGENCIES } from './english-agencies.ts';
import { ENGLISH_PAPERS } from './english-papers.ts';
import { NOBODY_SPEAKS } from './nobody-speaks.ts';
import type { NewsParagraph } from './paragraph.ts';

export const NEWS_PARAGRAPHS: readonly NewsParagraph[] = [
  ...ARABIC_RELAYS,
  ...ARABIC_QUOTATIONS,
  ...ARABIC_SEVERAL_SPEAKERS,
  ...ENGLISH_AGENCIES,
  ...ENGLISH_PAPERS,
  ...NOBODY_SPEAKS,
];
