/**
 * Whole constructions in which a side takes, refuses, hinders or still owes a deal, in English. "S" stands for the side
 * (its tag or word), "W" for a word of the same clause, "D" for the deal.
 */

export interface Construction {
  readonly value: 'accepts' | 'rejects' | 'obstructs' | 'needed' | 'welcomes';
  readonly words: string;
  /** Speaks of consent so plainly that the deal need not be named in the same sentence. */
  readonly isPlain?: true;
}

const CONSENT =
  'consent|approval|assent|agreement|blessing|signatures?|nod|yes|repl(?:y|ies)|answers?|responses?|acceptance|backing|go ahead|sign off|okay|ok|verdict|position|stance|decision|green light|endorsement|buy in|compliance|cooperation|views?|goodwill|willingness';
const ANSWER =
  'accept|agree|agreed|agreeing|accepted|sign|signed|signing|respond|responded|reply|replied|answer|answered|say|said|decide|decided|endorse|endorsed|commit|committed|approve|approved|consent|consented|give (?:its|their|his)|given (?:its|their|his)|join|joined|announce|announced|indicate|indicated|confirm|confirmed|declare|declared|comment|commented|react|reacted|state|stated|made up|make up|pronounce|pronounced|weigh in|weighed in|speak|spoken|put anything|taken a position|take a position|revealed|formally|come to a decision|reach a decision|reached a decision|spell out|spelled out';
const AWAITED =
  'outstanding|awaited|pending|in hand|needed|required|missing|essential|necessary|indispensable|crucial|key|lacking|unknown|unclear|uncertain|wanting|sought|open|due|expected|forthcoming|to come|vital|not known|in doubt|in question|must be|be won|be obtained|be secured';
const YES =
  'consent|approval|assent|agreement|blessing|nod|acceptance|backing|green light|endorsement|welcome|praise|applause|favour|favor|support|relief|commitment|adherence|readiness|willingness|enthusiasm|satisfaction|yes|go ahead|sympathy|cooperation|compliance|thumbs up|embrace|plaudits|approbation|gratitude|appreciation|encouragement';
const NO =
  'frosty|chilly|icy|hostility|rejection|no|refusal|scorn|derision|anger|contempt|condemnation|outrage|short shrift|fury|disdain|thumbs down|cold shoulder|dismissal|opposition|defiance|non|objections|resistance';
const GIVES =
  'gave|gives|given|giving|give|voiced|voices|voicing|expressed|expresses|expressing|lent|lends|lending|offered|offers|offering|declared|declares|declaring|declare|signalled|signaled|signals|signalling|signaling|announced|announces|announcing|confirmed|confirms|confirming|conveyed|conveys|conveying|extended|extends|reaffirmed|reiterated|reiterates|pledged|pledges|pledging|indicated|indicates|notified|made known|registered|showed|shows|repeated|stressed|promised';
const MEETS =
  'met|meets|greeted|received|given|gave|won|wins|winning|got|gets|earned|earns|drew|drawn|draws|draw|enjoys|enjoyed|has|had|have|having|found|finds|secured|obtained|garnered|attracted|got|commands|carries|bears|there was|there is|with|rests on';
const DUTIES =
  'fulfil+ed|committed to|honou?red|observed|respected|complied|kept|implemented|abided|stuck|adhered|upheld|carried out|lived up|honou?ring|observing|respecting|complying|fulfilling|abiding|keeping|sticking|implementing|adhering|upholding|honou?r|observe|respect|comply|keep|fulfil+|abide|implement|uphold';

export const CONSTRUCTIONS: readonly Construction[] = [
  // owed: it hangs on the side
  {
    value: 'needed',
    words:
      '(?:depends?|depended|depending|hinges?|hinged|hangs?|hung|rests?|rested|turns|turned|contingent|conditional|dependent|predicated) (?:W ){0,4}?(?:on|upon) (?:(?!pressuring|pressing|putting|pressure|preventing|stopping|defeating|removing)[^ |:]+ ){0,14}?S',
  },
  ...(
    [
      `(?:${CONSENT}) (?:of|from|by) (?:W ){0,4}?S (?:W ){0,3}?(?:is|are|was|were|remains?|has|have|would be|will be) (?:W ){0,4}?(?:${AWAITED}|not yet)`,
      `S (?:s )?(?:W ){0,3}?(?:${CONSENT}) (?:W ){0,2}?(?:is|are|was|were|remains?|has|have|would be|will be|had|must) (?:W ){0,4}?(?:${AWAITED})`,
      `S , whose (?:W ){0,3}?(?:${CONSENT}) (?:W ){0,6}?(?:${AWAITED})`,
      `(?:${CONSENT}) (?:of|from|by) (?:W ){0,4}?S (?:W ){0,3}?(?:awaited|pending|outstanding|sought)`,
      `without (?:W ){0,3}?S (?:s )?(?:W ){0,2}?(?:${CONSENT})`,
      `without (?:W ){0,3}?(?:${CONSENT}) (?:of|from|by) (?:W ){0,4}?S`,
      `S (?:W ){0,4}?(?:have|has|had|is|are|was|were) (?:yet|still) to (?:W ){0,2}?(?:${ANSWER})`,
      `S (?:W ){0,5}?(?:want|wants|seek|seeks|need|needs|demand|demands|await|awaits|wait|waits|waiting|insists?|asks?|asked|sought|would) (?:W ){0,8}?(?:before|until|first) (?:W ){0,3}?(?:saying yes|agreeing|accepting|signing|committing|taking a|making up|deciding|giving|endorsing|it agrees?|they agree|replying|answering|joining|declaring)`,
      `(?:persuade|convince|win over|bring|coax|cajole|talk|get|press|pressure|lean on|prevail on|prevail upon|induce|sway|make|makes|making|force|compel|oblige) (?:W ){0,5}?S (?:W ){0,4}?(?:accept|agree|on board|sign|yes|round|around|consent|approve|comply|along|into line|honou?r|abide|respect|the table|stick|observe|back it|to heel|acquiesce|sign up)`,
      `(?:win over|bring round|bring around|talk round|win round|bring on board|get on board) (?:W ){0,4}?S`,
      `deliver (?:W ){0,2}?S(?= $| [,|])`,
      `(?:deliver|extract|secure|obtain) (?:W ){0,3}?S s (?:W ){0,2}?(?:${CONSENT})`,
      `S s (?:W ){0,2}?(?:${CONSENT}|@a\\d+) (?:W ){0,3}?(?:still|yet) (?:W ){0,2}?(?:won|obtained|secured|given|extracted)`,
      `so that (?:W ){0,3}?S (?:W ){0,2}?(?:accepts?|agrees?|complies|comply|signs?)`,
      `(?:sold|put|submitted|explained|presented) to (?:W ){0,3}?S`,
      `(?:make sure|ensure|see to it|guarantee) (?:that )?(?:W ){0,3}?S (?:W ){0,2}?(?:plays? along|complies|comply|accepts?|agrees?|abides|abide|follows?|signs?|respects?|honou?rs?|keeps?|sticks?)`,
      `(?:win|bring|talk|get|won|brought) (?:W ){0,3}?S (?:W ){0,1}?(?:over|round|around|on side|onside|along)`,
      `(?:missing|lacking|needed|outstanding|awaited|required) (?:is|are|was|remains?) (?:W ){0,5}?(?:from|of|by) (?:W ){0,3}?S`,
      `S , (?:its|their|his) (?:W ){0,3}?(?:${CONSENT}) (?:W ){0,5}?(?:${AWAITED})`,
      `S (?:W ){0,3}?(?:not commit|uncommitted|keeping (?:its|their|his) counsel|keeping (?:its|their|his) own counsel|biding (?:its|their|his) time|playing for time|sitting on the fence|talking it over|fine print|small print|draft a reply|draft a response|drafting a reply|working on a reply|working on a response|yet to be convinced|unconvinced)`,
      `D (?:W ){0,4}?(?:still|yet) (?:has |have |had |needs? )?to be (?:W ){0,3}?(?:accepted|approved|endorsed|signed|agreed|sold|put|submitted|presented) (?:W ){0,2}?(?:by|to) (?:W ){0,3}?S`,
      `(?:extract|secure|obtain|get|win|wring|wrest|elicit|seeking|need|needs|needed|require|requires|required|lacks?|lacking|awaits?|awaiting) (?:W ){0,4}?(?:${CONSENT}) (?:of|from|by) (?:W ){0,5}?S`,
      `(?:needs?|needed|requires?|required|lacks?|lacking|awaits?|awaiting) (?:W ){0,3}?S (?:s )?(?:W ){0,2}?(?:${CONSENT})`,
      `(?:whether|if) (?:W ){0,4}?S (?:W ){0,3}?(?:will|would|is|are|has|have|had|were|was|can|intends?|accepts?|agrees?|goes|go) (?:W ){0,4}?(?:accept|agree|sign|go along|along|respect|abide|comply|honou?r|observe|back|endorse|join|stick|accepted|agreed|on board|ready|prepared|willing|embrace|approve|take part|do the same|play along|play ball|follow suit|be bound|consent|cooperate)`,
      `(?:only|provided|providing|so long as|as long as|once|unless|until|assuming|requires that|condition) (?:that |if |when |after )?(?:W ){0,4}?S (?:W ){0,2}?(?:accepts?|agrees?|signs?|consents?|accepted|agreed|signed|goes along|go along|joins?|says? yes|follows? suit|approves?|endorses?)`,
      `S (?:W ){0,3}?(?:must|needs?|need to|have to|has to|would have to|will have to|had to|required to) (?:still |first |also |now |yet |to |both )*(?:agree|accept|consent|sign|approve|give (?:its|their|his)|be asked|be persuaded|be won over|be brought|be convinced|say yes|endorse|assent)`,
      `S (?:W ){0,4}?(?:told|asked|given|invited|requested|have|has|expected|due) (?:W ){0,4}?to (?:W ){0,3}?(?:reply|replies|respond|responses?|answers?|say whether|decide|sign up)`,
      `(?:neither|nor) (?:W ){0,2}?S (?:(?:nor|or) (?:W ){0,3}?)?(?:W ){0,3}?(?:has|have|had) (?:W ){0,2}?(?:${ANSWER})`,
      `(?:awaiting|awaits?|awaited|waiting for|waits? for|pending|expecting) (?:W ){0,2}?(?:word|response|reply|replies|answers?|reaction|signal|verdict|decision|consent|approval|assent|agreement|confirmation) (?:W ){0,5}?(?:from|by|of) (?:W ){0,4}?S`,
    ] as const
  ).map((words): Construction => ({ value: 'needed', words, isPlain: true })),
  ...(
    [
      `S (?:W ){0,4}?(?:has|have|had) (?:still |so far |as |yet )*not (?:still |so far |as |yet |formally |officially |publicly |immediately )*(?:${ANSWER})(?! to (?:any|a single|one) )`,
      `S (?:W ){0,10}?(?:make|made|making) up (?:its|their|his) minds?`,
      `S (?:W ){0,6}?(?:will|would|to|must) (?:only )?(?:decide|respond(?! (?:to|with|if|in))|reply|answer|announce its|announce their|give its|give their|deliver its|deliver their)`,
      `S (?:W ){0,6}?(?:decides?|deciding|considers?|considering|debates?|debating|discuss|discusses|discussing|consult|consulting|weigh|argue over|vote on) (?:W ){0,2}?(?:whether|how to respond|its response|their response|its reply|its position|their position)`,
      `S (?:W ){0,5}?(?:undecided|studying|study|weighing|weighs|weigh|mulling|mull|mulls|pondering|reviewing|examining|scrutinising|scrutinizing|considering|noncommittal|non committal|hesitating|hesitant|wavering|reserved judgment|reserves judgment|reserve judgment|reserving judgment|withheld judgment|withholds judgment|withhold judgment|keeping (?:its|their) options|reserved judgement|reserves judgement)`,
      `S (?:W ){0,5}?(?:silent|mum|tight lipped|cagey|coy|on the fence)`,
      `(?:up to|in the hands of|the ball is in the court of|remained for|remains for|left to|falls to) (?:W ){0,4}?S (?:to|now|whether)`,
      `S (?:W ){0,6}?(?:want|wants|seek|seeks|demand|demands|asked for|asking for|awaits|await|waiting for|waits for|insist on|insists on) (?:W ){0,5}?(?:assurances|guarantees|clarifications?|clarity|details|explanations?|answers|text|changes|amendments)(?: W){0,3} (?:first|before)`,
    ] as const
  ).map((words): Construction => ({ value: 'needed', words })),
  // taken
  ...(
    [
      `D (?:(?!not |no |yet |without |awaits |needs )W ){0,6}?(?:${MEETS}) (?:(?!not |no |yet )W ){0,5}?(?:${YES}) (?:W ){0,6}?(?:from|by|of|with|among|in) (?:W ){0,4}?S`,
      `(?:${MEETS}) (?:(?!not |no |yet |D)W ){0,3}?(?:${YES}) (?:W ){0,4}?D (?:W ){0,2}?(?:from|by|among) (?:W ){0,4}?S`,
      `S (?:(?!not |no |yet |never |without |deny |denied |awaits |needs |wants |refus)W ){0,6}?(?:${GIVES}) (?:(?!not |no |never |without |lack )W ){0,5}?(?:${YES}) (?:W ){0,8}?D`,
      `S (?:s )?(?:full |formal |initial |ready |prompt |swift |prior |tacit |conditional )?(?:consent|approval|assent|acceptance|agreement|endorsement|backing|blessing) (?:to|of|for) (?:W ){0,4}?D`,
      `D , to which (?:W ){0,3}?S (?:W ){0,3}?(?:subscribed|agreed|consented|assented|committed|acceded)`,
      `D , (?:endorsed|accepted|approved|backed|embraced|supported) in (?:W ){0,2}?S`,
      `vouched for (?:W ){0,2}?S`,
      `(?:knowledge|consent|approval|agreement|blessing|acquiescence) (?:and (?:W ){0,2}?(?:consent|approval|agreement|blessing) )?of (?:W ){0,3}?S`,
    ] as const
  ).map((words): Construction => ({ value: 'accepts', words })),
  ...(
    [
      `(?:secured|won|obtained|got|gained|received|has|have|had|with|has already|brought) (?:W ){0,2}?S (?:s )?(?:W ){0,2}?(?:consent|approval|assent|acceptance|agreement|endorsement|backing|blessing)`,
      `S (?:s )?(?:answer|reply|response|verdict) [^|:]{0,60}?(?:was|is) (?:W ){0,2}?(?:yes|positive|favourable|favorable)`,
      `S (?:(?!not |no |yet |awaits |without |lacks |never |before |refus|withh)W ){0,5}?(?:its|his|their) (?:formal |full |own |prompt )?(?:acceptance|consent|assent)`,
      `S (?:W ){0,2}?(?:accepted|agreed|consented|assented|acquiesced|relented|gave in)(?= $)`,
      `S (?:W ){0,3}?obtained (?:W ){0,1}?(?:his|its|their) (?:W ){0,1}?(?:promise|word|pledge|consent|agreement|assent)`,
      `S (?:(?!not |never |must |should |has to |have to )W ){0,10}?(?:will|would|shall|pledged to|promised to|vowed to|agreed to|undertook to|prepared to|ready to|willing to) (?:halt|stop|suspend|cease|freeze|end|pause|silence|hold) (?:W ){0,3}?(?:fire|operations|fighting|shelling|hostilities|combat|attacks|guns|offensives?|weapons|artillery|flying|flights|sorties|airstrikes|raids|bombing|bombardment)`,
      `(?:no|neither) (?:objections?|protest|resistance|complaints?) (?:W ){0,2}?(?:from|by) (?:W ){0,4}?S`,
      `(?:assured|told|informed|promised|assurances|word) (?:W ){0,4}?(?:that )?(?:W ){0,3}?S (?:will|would|had|has|was|is) (?:W ){0,3}?(?:comply|abide|agreed|accepted|honou?r|respect|observe|cooperate|on board|play along|ready|willing|prepared)`,
      `with (?:W ){0,2}?S (?:already |now |fully )?on board`,
      `S (?:W ){0,3}?(?:confirmed|confirms|announced|announces|declared|reaffirmed|signalled|signaled|expressed|pledged|conveyed|indicated|notified|gave|given) (?:(?:W ){1,4}?of )?(?:its|their|his) (?:W ){0,1}?(?:commitment|acceptance|consent|assent|adherence|approval|compliance|@a\\d+)(?= $| ,| \\||  and| to the (?:@a|text|terms|plan|deal)| to (?:abide|comply|respect|observe|honou?r|stop|halt)| on @t)`,
      `S (?:(?!not |if |whether |until |never |unless |must |should )W ){0,9}?(?:ready|prepared|willing|pledged|promised|agreed|undertaken|undertook|committed|will|would|vowed) (?:W )?(?:to )?(?:carry out|carrying out|fulfil+|do|play|deliver on|keep|keep to|honou?r|implement|meet) (?:its|their|his) (?:W ){0,1}?(?:part|side|share|commitments?|obligations?|undertakings?|promises?)`,
      `^so (?:has|have|did|do|are|is|does) (?:W ){0,3}?S`,
      `(?:accept\\w*|agreed|agrees|approv\\w+|consented|commitment|acceptance|consent|endors\\w+|back(?:s|ed)|sign(?:s|ed)|on board|agreement|@a\\d+) (?:W ){0,5}?(?:, |\\| )?(?:and |as |so )(?:so )?(?:has|have|did|do|are|is|does) (?:W ){0,2}?S`,
      `S [^|:]{0,40}?(?:professe?s?|claims?|says?) (?:to be|it is|they are|themselves|itself) (?:W ){0,2}?(?:for|in favou?r of|behind) (?:W ){0,1}?D`,
      `(?:secured|won|obtained|got|gained|received) (?:W ){0,2}?@a\\d+ of (?:W ){0,2}?S`,
      `S (?:W ){0,2}?(?:accepted|consented|assented|acquiesced|relented|gave in) (?:on )?@t\\d+(?= $| ,| \\|| and)`,
      `(?:@n\\d+|most|all|many) (?:W ){0,3}?S are in(?= $| ,| \\|)`,
      `S (?:(?!not |if |whether |until |never |unless |must |should )W ){0,9}?(?:ready to|prepared to|willing to|will|would|pledged to|promised to|agreed to) (?:carry|see|follow) (?:it|them|this|these) (?:out|through)`,
      `S (?:W ){0,5}?gave (?:his|its|their) word`,
      `S (?:W ){0,5}?given (?:his|its|their) word`,
      `S (?:W ){0,8}?(?:cooperate|comply|abide|play along|play ball|play its part|play their part)(?= $| ,| \\|| and)`,
    ] as const
  ).map((words): Construction => ({ value: 'accepts', words, isPlain: true })),
  // refused
  ...(
    [
      `D (?:(?!not |no |yet )W ){0,4}?(?:met|greeted|received|given|got|gets|drew|draws|faced|faces|encountered|ran) (?:W ){0,4}?(?:${NO}) (?:W ){0,3}?(?:from|by|of|with|among|in) (?:W ){0,4}?S`,
      `(?:no|nyet) , was (?:W ){0,6}?(?:from|of|by) (?:W ){0,3}?S`,
      `(?:among|to|for) (?:W ){0,3}?S (?:[^|:]{0,60}? )?(?:fury|anger|outrage|capitulation|surrender|betrayal|sell out|defeat|trap|death warrant|humiliation|dead letter)`,
      `D (?:W ){0,3}?(?:torn apart|torn to pieces|savaged|panned|trashed|shot down|thrown out) by (?:W ){0,3}?S`,
      `S (?:s )?(?:answer|reply|response|verdict|message) (?:W ){0,5}?(?:was|is|remains|remained) (?:W ){0,3}?(?:no|negative|non)`,
      `S (?:W ){0,6}?(?:wants|want|wanted|would have|will have|has|have|had) nothing to do with (?:W ){0,2}?D`,
      `S (?:W ){0,3}?(?:vow|vows|vowed|pledge|pledges|pledged|promise|promises|promised|swear|swore) to (?:keep|continue|go on|carry on|press on with|press ahead with|fight on) (?:W ){0,1}?(?:fighting|fight|the fight|despite|regardless|offensive)`,
      `S (?:W ){0,6}?(?:call|calls|called|calling|describe|describes|described|describing|brand|brands|branded|branding|label|labels|labelled|labeled|denounced|term|terms|termed|consider|considers|considered|see|sees|saw|view|views|viewed) (?:W ){0,5}?D (?:W ){0,3}?(?:non starter|nonstarter|trap|surrender|betrayal|unacceptable|farce|worthless|conspiracy|capitulation|sham|sell out|sellout|humiliation|joke|ruse|trick|ploy|insult)`,
      `S (?:W ){0,8}?D (?:W ){0,3}?not (?:bind|binding|concern|apply)`,
      `S (?:W ){0,5}?(?:rule|rules|ruled|count|counts|counted) (?:itself|themselves|himself) out of (?:W ){0,3}?D`,
      `S (?:W ){0,5}?(?:will|would|could|can|does|do) not (?:W ){0,2}?(?:party|parties|part|bound|sign|stop fighting|lay down)`,
      `S (?:W ){0,5}?(?:accept|sign|accepts|agree to|back|honou?r|observe) no (?:such )?(?:W ){0,2}?D`,
    ] as const
  ).map((words): Construction => ({ value: 'rejects', words })),
  {
    value: 'rejects',
    isPlain: true,
    words: `S [^|:]{0,70}?(?:will|would) not (?:sign|sign up|join|join it|take part|stop fighting|lay down|hold its fire|abide|comply|accept|accept it|be part|go along)(?= $| ,| and| but)`,
  },
  // hindered
  ...(
    [
      `(?:accus|blam)(?:e|es|ed|ing) (?:W ){0,4}?S (?:W ){0,4}?(?:of|for) (?:W ){0,10}?(?:convoys?|aid|relief|trucks|lorries|deliveries|supplies|permits|humanitarian)`,
      `(?:accus|blam)(?:e|es|ed|ing) (?:W ){0,4}?S (?:W ){0,4}?(?:of|for) (?:W ){0,3}?(?:failing|refusing|failure|refusal|not) (?:W ){0,4}?(?:${DUTIES})`,
      `S (?:W ){0,3}?(?:has|have|had|is|are|was|were|did|does|do) (?:not|never|repeatedly failed to|failed to) (?:W ){0,2}?(?:${DUTIES}) (?:W ){0,6}?D`,
      `S (?:W ){0,3}?(?:has|have|had) (?:not|never) (?:W ){0,2}?(?:${DUTIES}) (?:a single|any|one|its|their|his)`,
      `S (?:W ){0,5}?(?:feet|heels) (?:on|over|about) (?:W ){0,6}?(?:convoys?|aid|relief|trucks|lorries|deliveries|supplies|permits|letters|humanitarian|access)`,
      `S (?:W ){0,5}?(?:refus(?:al|ed|es|ing|e)|declin(?:ed|es|ing|e)|fail(?:ed|s|ing|ure)|has yet|have yet|had yet|reluctance|reluctant|not|slow|unwillingness|unwilling) (?:W ){0,2}?to (?:let|allow|sign|issue|grant|permit|admit|authori[sz]e|approve|clear|wave|give|provide|open) (?:W ){0,6}?(?:convoys?|aid|relief|trucks|lorries|deliveries|supplies|permits?|permissions?|letters|humanitarian|access|food|clearance|authori[sz]ations?)`,
      `(?:convoys?|aid|relief|trucks|lorries|deliveries|supplies|food) (?:W ){0,10}?(?:stuck|stranded|blocked|idle|waiting|held|delayed|stalled|stopped|turned back|kept|moved) (?:W ){0,8}?because (?:of )?(?:W ){0,3}?S`,
      `(?:violat(?:ions?|ed|ing)|breach(?:es|ed|ing)?|infringements?|broken|broke) (?:W ){0,5}?(?:D (?:W ){0,2}?)?by (?:W ){0,4}?S`,
      `S (?:W ){0,12}?in (?:W ){0,2}?(?:violation|breach|defiance|contravention) of (?:W ){0,3}?D`,
      `S (?:W ){0,6}?refus\\w+ to (?:withdraw|pull|leave|fall back|move|vacate|let|allow)`,
      `S (?:has|have|had|is|are|was|were) (?:yet|still) to (?:W ){0,2}?(?:hand|provide|deliver|issue|grant|give|sign|send|produce|release|supply|clear|stamp|approve|authori[sz]e) (?:W ){0,6}?(?:permits?|permissions?|letters?|paperwork|papers|stamps|clearances?|authori[sz]ations?|documents|visas|go ahead|convoys?|trucks|lorries)`,
      `(?:waiting|wait|waits|waited|awaiting|awaits) (?:W ){0,4}?(?:permits?|permissions?|letters?|paperwork|papers|stamps|clearances?|authori[sz]ations?|documents|visas|go ahead) (?:W ){0,3}?(?:from|of|by) (?:W ){0,3}?S`,
      `S (?:W ){0,3}?(?:removed|stripped|confiscated|pulled|looted|seized|withheld|taken) (?:W ){0,6}?(?:from|off) (?:W ){0,4}?(?:convoys?|trucks|lorries|deliver(?:y|ies)|shipments?)`,
      `(?:permits?|papers|letters|paperwork|permissions?|clearances?|authori[sz]ations?) (?:W ){0,4}?(?:not|never|yet) (?:W ){0,3}?(?:from|by) (?:W ){0,3}?S`,
      `S (?:W ){0,4}?(?:failing|failed|fails|fail|refusing|refused) to (?:W ){0,1}?(?:${DUTIES}) (?:W ){0,4}?D`,
      `S (?:W ){0,3}?(?:used|using|exploited|exploiting|took advantage of|taking advantage of|taken advantage of|abused|abusing) (?:W ){0,2}?D (?:W ){0,2}?to (?:regroup|rearm|re arm|reinforce|bring|move|mass|gain|prepare|retake|seize)`,
      `it (?:is|was) (?:W ){0,2}?S (?:that|which|who) (?:W ){0,2}?(?:wrecked|broke|sabotaged|derailed|undermined|scuppered|torpedoed|blocked|obstructed|violated|breached|stalled|sank|scuttled|killed|ruined)`,
      `S (?:is|are|was|were) the (?:one|ones|side|party) (?:W ){0,3}?(?:holding|blocking|obstructing|breaking|violating|delaying|stalling|wrecking|breaching|hindering)`,
      `(?:permits?|papers|letters|stamps|permissions?|clearances?|authori[sz]ations?) (?:from|by|of) (?:W ){0,3}?S (?:W ){0,5}?(?:missing|not|awaited|lacking|yet|outstanding|pending)`,
      `S (?:W ){0,4}?(?:has|have|had) not [^|:]{0,50}(?: ,)? as (?:W ){0,3}?(?:requires|demands|provides|stipulates|foresees|required|demanded|promised|agreed)`,
      `S (?:W ){0,8}?(?:fire|fired|shelled|shelling|bombed|bombing|artillery|mortars?|rockets?|offensive|opened up) [^|:]{0,40}?(?:into|during|in the first (?:W ){0,2}of|(?:minutes|hours) after the start of) (?:W ){0,2}?(?:@a\\d+|truce|calm|lull)`,
      `S [^|:]{0,70}?(?:mockery of|violence to) (?:W ){0,3}?D`,
      `(?:accus|blam)(?:e|es|ed|ing) (?:W ){0,4}?S (?:W ){0,4}?(?:of|for) (?:W ){0,3}?(?:failure|collapse|breakdown|unravelling|breaches|violations|violating|breaching|breaking) `,
      `(?:removed|stripped|confiscated|looted|taken) (?:W ){0,3}?(?:trucks|lorries|convoys?|aid) (?:W ){0,2}?by (?:W ){0,3}?S`,
      `(?:permits?|papers|permissions?|letters|stamps|clearances?|authori[sz]ations?|approval) (?:that )?(?:W ){0,3}?S (?:W ){0,3}?(?:not|refuses|refused|withholds|withheld|yet)`,
      `S (?:W ){0,12}?(?:prevented|preventing|blocked|blocking|hampered|hampering|impeded|impeding) (?:W ){0,4}?(?:aid|convoys?|relief|trucks|lorries|passage)`,
      `S (?:W ){0,6}?(?:obstacles?|hurdles|conditions) (?:W ){0,5}?(?:convoys?|aid|relief|deliveries|supplies|humanitarian)`,
    ] as const
  ).map((words): Construction => ({ value: 'obstructs', words, isPlain: true })),
  // welcomed
  ...(
    [
      `D (?:(?!not |no )W ){0,6}?(?:${MEETS}) (?:(?!not |no )W ){0,4}?(?:${YES}) (?:W ){0,4}?(?:from|by|of|with|among|in|at) (?:W ){0,5}?S`,
      `(?:there was|came|drew|drawing|draws|winning|won) (?:W ){0,2}?(?:${YES}) (?:W ){0,2}?(?:for|of) (?:W ){0,3}?D (?:W ){0,3}?(?:from|by|among|at) (?:W ){0,4}?S`,
      `S (?:(?!not |no |never |without )W ){0,8}?(?:${GIVES}) (?:(?!not |no |never |without )W ){0,5}?(?:${YES}|hope|hopes|optimism|joy) (?:W ){0,8}?D`,
      `at (?:W ){0,2}?S [^|]{0,60}?D (?:W ){0,3}?(?:met|greeted|received|welcomed|hailed|applauded)`,
    ] as const
  ).map((words): Construction => ({ value: 'welcomes', words })),
];

/** What the United Nations calls a deal it is glad of. */
export const GLAD =
  /(?:^| )(?:breakthrough|opportunity|window|encouraging|historic|best chance|best news|best hope|hopeful|milestone|landmark|important|significant|positive|promising|good news|turning point|step forward|first step|major step|big step|ray of hope|signal of hope|sign of hope|lifeline|achievement|much needed|overdue|long awaited|glimmer)(?= )/u;
