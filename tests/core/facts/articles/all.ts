/** Every article of this folder. All sentences are ours; the events are real. */
import { ANKARA_AND_ASTANA } from './ankara-and-astana.ts';
import type { Article } from './article.ts';
import { CESSATION } from './cessation.ts';
import { GENEVA_PLAN_ARABIC_LATER } from './geneva-plan-arabic-later.ts';
import { GENEVA_PLAN_ARABIC } from './geneva-plan-arabic.ts';
import { GENEVA_PLAN_ENGLISH_LATER } from './geneva-plan-english-later.ts';
import { GENEVA_PLAN_ENGLISH } from './geneva-plan-english.ts';
import { LATER_TRUCES } from './later-truces.ts';
import { MUNICH } from './munich.ts';
import { NO_AGREEMENT } from './no-agreement.ts';
import { RESOLUTIONS_AND_OTHERS } from './resolutions-and-others.ts';
import { REWORDED } from './reworded.ts';
import { SUMMER_2016 } from './summer-2016.ts';

export const ARTICLES: readonly Article[] = [
  ...GENEVA_PLAN_ENGLISH,
  ...GENEVA_PLAN_ENGLISH_LATER,
  ...GENEVA_PLAN_ARABIC,
  ...GENEVA_PLAN_ARABIC_LATER,
  ...MUNICH,
  ...CESSATION,
  ...SUMMER_2016,
  ...ANKARA_AND_ASTANA,
  ...LATER_TRUCES,
  ...RESOLUTIONS_AND_OTHERS,
  ...NO_AGREEMENT,
  ...REWORDED,
];
