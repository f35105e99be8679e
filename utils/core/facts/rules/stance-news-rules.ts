/** English news about sides and a deal that the tables of stances do not word: announcements of an army, gunmen who are blamed. */
import { word, type RuleRow } from '../phrases/rule.ts';

const NO_SYRIAN = [
  'turkish|iraqi|lebanese|yemeni|houthi|ukrainian|russian|libyan|israeli army|government|military|command',
];

export const STANCE_NEWS: readonly RuleRow[] = [
  {
    attribute: 'government-stance',
    rule: 'consents',
    value: word('accepts'),
    en: [
      '< @g ≈3 announced|announces|declared|declares|ordered|orders ~2 freeze|halt|suspension|pause|stop to|of|in ~2 operations|hostilities|fighting|combat >',
      '@a ~3 accepted|approved|endorsed in < @[gy] >',
      '< @g|army [s] [general] [command] said|says|announced|announces|declared [that] [a|the] [@p] [nationwide] @a|calm will|would be|take|start|begin|last|run ~1 force|effect|from|at|for|in|on >',
    ],
    unlessEn: [...NO_SYRIAN, 'not|never|over|rebel|rebels', '{maybe}'],
  },
  {
    attribute: 'opposition-stance',
    rule: 'obstructs',
    value: word('obstructs'),
    en: [
      // what Damascus and Moscow call rebels
      '< blamed|blames|blaming|accused|accuses|accusing ~2 terrorist|militant|armed groups|factions|gangs|organisations|organizations ≈3 for|of ≈4 breaching|breaking|violating|violations|breaches|@n > ≈6 @a|times|breaches|violations',
      '< blamed|blames|blaming|accused|accuses|accusing ~2 terrorists|militants|gunmen ≈3 for|of ≈4 breaching|breaking|violating|violations|breaches|@n > ≈6 @a|times|breaches|violations',
      '< terrorist|militant|armed groups|factions|gangs ≈6 [they|which|who] had|have|has not|never ~1 honoured|honored|observed|respected|kept|committed|implemented|fulfilled|carried [out|to] [to] a|any|one|single ~2 article|clause|provision|provisions|term|terms|point|obligation|obligations >',
      '< terrorist|militant|armed groups|factions|gangs ≈3 breached|violated|broken|broke ~2 @a >',
      '< terrorist|militant|armed groups|factions|gangs ~3 committed|committing|responsible [for] ~2 violations|breaches >',
    ],
    unlessEn: ['@m|washington|kerry|american', '@j', 'denied|denies'],
    needsDeal: true,
  },
  {
    // a word of the rebels' own letters
    attribute: 'opposition-stance',
    rule: 'consents',
    value: word('accepts'),
    en: ['< @a|deal|dealing|engage|respond positively with|to > ~2 @a'],
    unlessEn: ['@g|government|regime|army', 'not|never', '{maybe}', 'called|urged|urges|should|must'],
  },
  // both sides of the war at once
  ...(['government-stance', 'opposition-stance'] as const).map((attribute): RuleRow => ({
    attribute,
    rule: 'consents',
    value: word('accepts'),
    en: ['< warring|syrian|belligerent sides|parties|camps|factions ~2 {agrees} > [to|up] [to] ~3 @a'],
    unlessEn: [
      '{maybe}',
      'not|never|yet|neither|none|nor',
      'hope|hopes|hoped|urged|urges|urge|must|should|expect|expects|expected|want|wants|once|when|before|persuade',
      'russia|@r and|or @m',
    ],
  })),
];
