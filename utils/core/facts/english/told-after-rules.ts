/**
 * English: when a truce began and ended, told afterwards: "declared an end on Monday to a truce", "in force since sunset on
 * Monday". They are asked first, since other tables take such words for what is still to come.
 */
import { PAST, type RuleRow } from '../phrases/rule.ts';

/** Only a day that says itself that it is past: "was to end last Monday". */
const LONG_PAST = { from: 'time', tense: 'past', isExplicit: true } as const;
const OTHERS = 'july|february|march|earlier|previous|yemen|libya|ukraine|gaza|sudan';

export const ENGLISH_AFTERWARDS: readonly RuleRow[] = [
  {
    attribute: 'end-date',
    rule: 'ends',
    value: PAST,
    needsDeal: true,
    en: [
      '{saysSo} ~3 =@t ~2 {finish} of|to ~5 {pact}',
      '{saysSo} ~2 {finish} {at}*4 =@t of|to ~5 {pact}',
      '{saysSo} ~2 {finish} of|to ~5 {pact} {at}*5 =@t',
      '=@t [,] ~5 {saysSo} ~2 {finish} of|to ~5 {pact}',
      '=@t ~3 {saysSo} ~5 {pact} [was|is|were|had|has] [been|now|officially|come] {overWord}',
      '{saysSo} ~3 =@t [that] ~4 {pact} [was|is|had|has] [been|now|officially|come] {overWord}',
      '{saysSo} ~3 =@t that ~3 {pact} ≈12 was|is|had [been|now|officially|come] {overWord}',
      '{saysSo} ~4 {pact} [was|is|had|has] [been|now|officially|come] {overWord} {at}*5 =@t',
      '{pact} ≈10 {saysSo} {overWord} ~5 =@t',
      '=@t [,] ≈3 hours|shortly|soon|minutes|just after ≈5 {saysSo} ~4 {pact} [was|is|had] {overWord}',
      '{warring} ~1 {quits} ~4 {pact} {at}*4 =@t',
      '{warring} ~1 =@t ~1 {quits} ~4 {pact}',
      '=@t [,] ~3 {warring} ~1 {quits} ~4 {pact}',
      '{pact} ≈6 came|drew|brought to an|a|its end|close {at}*5 =@t',
      '=@t ~2 brought|put ~3 {pact} ~1 to an|a end|close|stop',
      '=@t ~5 no longer ~1 bound|abide|abiding|respect|respecting|observing|observe ~2 {pact}',
      '{finish} of ~4 {pact} {at}*4 =@t was|were|came|brought|led|followed|marked|prompted|opened|has',
      '{pact} ≈4 had|has [already|officially|now] expired|ended|collapsed|lapsed {at}*6 =@t',
    ],
    unlessEn: [
      'not|never|nobody|neither|if|unless|whether|would|could|might|threatened|threatens|denied|denies|denying|refused|urged|wanted|hoped',
      `${OTHERS} ~1 {pact}`,
      'talks|negotiations|hopes|discussions|meeting on|about|over|for|of ~2 @a',
      'due|set|scheduled|supposed|expected to',
    ],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: PAST,
    en: [
      'since {hour}*6 =@t [at] [@t] , when|as ≈6 {pact} ≈5 {hasBegun}',
      'since {hour}*6 =@t [at] [@t] , when|as ≈6 {guns} ≈3 fell|went|ceased|stopped',
      'in force|effect|place since {hour}*6 =@t',
      '{pact} ≈5!aside observed|respected|held|holding|holds|standing|honoured|honored since ~3 =@t',
      '{pact} ≈8!aside came in|about {hour}*6 =@t',
      '=@t ~1 saw|brought ~3 {pact} ~3 {begins}',
      '{pact} ≈8!aside had|has|have [now|finally|formally|officially] begun|started|come|gone|taken|entered|kicked [in|into] [effect|force|hold] {hour}*8 =@t',
      'saw|seen|got|had|been|was|witnessed ≈8 drop|reduction|fall|lull|decrease|decline|dip in ~2 {guns} ~3 starting|beginning|from|since|as [of] {hour}*4 =@t',
    ],
    unlessEn: [
      'not|never|no|if|unless|might|could',
      'law|sanctions|tariffs|tax|ban|curfew|embargo|rule|rules|siege|blockade',
      OTHERS,
    ],
  },
  {
    // the guns fell silent: where the sentence speaks of the deal
    attribute: 'start-date',
    rule: 'begins',
    value: PAST,
    needsDeal: true,
    en: ['{guns} ~2 ceased|stopped|halted|subsided|abated|paused|quietened|quieted {hour}*8 =@t'],
    unlessEn: [
      'to|would|will|see|should|be ~3 {guns}',
      'not|never|no|if|unless|briefly|after|before',
      'flights|deliveries|convoys',
      OTHERS,
    ],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: LONG_PAST,
    en: [
      '{guns} ~1 was|were to|due|supposed|meant|set|scheduled [to] [be] {restsNow} {hour}*8 =@t',
      '{pact} ~1 was|were to|due|supposed|meant|set|scheduled [to] [be] {begins} {hour}*8 =@t',
    ],
    unlessEn: ['not|never|originally|first', OTHERS],
  },
];
