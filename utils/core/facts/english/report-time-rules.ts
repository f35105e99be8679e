/** English: lengths, limits and days to come in the looser words of reports (the common ways are in length-rules.ts and deadline-rules.ts). */
import { LENGTH, type RuleRow } from '../phrases/rule.ts';

const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;
const ELSE = [
  'killed|died|wounded|detained|jailed|talks|negotiations|siege|war|flight|visit|earlier|previous|weekly|monthly|daily',
  'not|never|cannot|hardly|failed|refused|rejected|unlikely|collapsed',
  '=@p ago|later|earlier|old',
  'after|within|since|first =@p',
];

export const ENGLISH_REPORT_TIMES: readonly RuleRow[] = [
  {
    attribute: 'duration',
    rule: 'lasts',
    value: LENGTH,
    en: [
      '{yes} ~3 applies|applied|limited|valid|lasts|covers|covered|extends|restricted|confined|runs|good|holds|given|for [only|just|merely] [to|for] {span}*5 =@p',
      'both|they|these|those|all|calm|quiet [of] [them|this|these|those|things|conditions] [must|should|would|will|has|have|needs|need] [to] {endures} {span}*4 =@p',
      'it|this|that must|should|needs|need|has|have [to] {endures} {span}*4 =@p',
      '{guns} ~2 {restsNow} for {span}*3 =@p',
      '{extend} every =@p',
      '{pact} ≈5 {extend} {at}*3 @t for|by {span}*3 =@p',
      'initially|provisionally|originally set|fixed|planned|scheduled|agreed|declared|meant|intended|proclaimed for =@p',
    ],
    unlessEn: ELSE,
  },
  {
    attribute: 'deadline',
    rule: 'within',
    value: LENGTH,
    qualifier: 'within',
    en: [
      '{sides} ~2 has|have|had|gets|get|got|given < =@p > from|after ~5 to',
      '{pact} ≈8!aside < within a|the|its ~1 target|deadline|timeframe|window|space|period of =@p >',
      '< within|inside =@p > ~4 would|will|must|shall|should|are ~2 swap|exchange|share|trade|hand|draft|draw|finish|complete|submit',
      '{sides} ≈4 trade|swap|exchange|share ≈8 < within|in|inside =@p >',
      'maps|lists|coordinates|data|intelligence ~6 swapped|exchanged|shared|traded|handed|compared < within|in|inside =@p >',
    ],
    unlessEn: ['killed|died|last|past|collapsed|fell|broke', '=@p of|ago', 'talks'],
  },
  {
    attribute: 'deadline',
    rule: 'by-then',
    value: AHEAD,
    en: [
      '{yes} ≈3 < no|not later than ~3 =@t >',
      'signal|notify|declare|confirm|announce|say|reply|respond|join ≈8 < no|not later than ~3 =@t >',
    ],
    unlessEn: ['killed|election|elections|parliament|congress'],
  },
  {
    attribute: 'next-talks-date',
    rule: 'next-round',
    value: AHEAD,
    en: [
      '{willDo} ~1 see|meet|talk|speak|confer ~7 again {onDay}*5 =@t',
      '@b ≈10 due|expected|scheduled|set|will|to [to] meet|convene|reconvene|gather ~6 =@t',
      'group [@s] , ≈8 , meets|reconvenes|convenes ~6 =@t',
      'support|contact group [@s] due|expected|scheduled|set|will|to|is [due|to|set] [to] meet|meets|reconvene|reconvenes|convene|convenes ~6 =@t',
      'support|contact group meets|reconvenes|convenes ~6 =@t',
      'they are|were {planned} ~2 resume|restart|reconvene|recommence {onDay}*5 =@t',
      'geneva|peace|proximity|indirect|intra {dialogue} [was|were|been|are|is] suspended|adjourned|paused|postponed|interrupted|frozen|halted until|till {onDay}*4 =@t',
      'wants|want|hopes|hope|expects ~3 {delegations} ~1 back ~3 =@t',
      'adjourned|suspended|interrupted {dialogue} ≈3 {resume}|go|continue ~4 =@t',
      '{negotiators} ≈6!reporting return|returns|returning|reconvene|reassemble {onDay}*7 =@t',
      '@u ≈4 {willDo} [to|be] discuss|debate|consider|review|examine ~2 @a {onDay}*2 =@t',
    ],
    unlessEn: [
      'opec|oil|cyprus|cypriot|libya|libyan|yemen|yemeni|nuclear|trade|korea|ukraine|climate|election|elections|palestinian|israeli|afghan|flights|evacuation|evacuations|strikes|convoys|deliveries',
      'not|never|last|since',
      'erdogan|netanyahu|merkel|hollande|rouhani|trump|sisi|salman|modi|abbas|cameron',
    ],
  },
];
