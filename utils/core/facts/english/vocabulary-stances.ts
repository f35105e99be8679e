/** English words of news about what sides did with a deal and what becomes of breaches. */
import type { Vocabulary } from '../phrases/steps.ts';

export const EN_STANCES: Vocabulary = {
  offends: [
    '{breach}',
    'break|flout|flouting|cheat|violate|breach|offend|infringe|infringes|infringing|renege|reneges',
  ],
};
