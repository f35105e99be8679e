/** Words the rule tables share, by what they mean: English. */
import type { Vocabulary } from '../phrases/steps.ts';
import { EN_MAKING } from './vocabulary-making.ts';
import { EN_STANCES } from './vocabulary-stances.ts';
import { EN_TIMES } from './vocabulary-times.ts';

export const EN: Vocabulary = {
  ...EN_TIMES,
  ...EN_MAKING,
  ...EN_STANCES,
  other: [
    'talks|negotiations|round|meeting|meetings|conference|withdrawal|evacuation|evacuations|offensive|operation|operations|attack|attacks|bombing|strikes|airstrikes|campaign|visit|summit|violations|breaches|killed|siege|consultations',
  ],
  begin: [
    'taking|take|takes|come|comes|coming|go|goes|going|enter|enters|entering [into] effect|force',
    'be reinstated|introduced|enforced|implemented',
    'beginning|starting|start|begin|begins|starts|commence|commences|kicks|kick|get [in|off|underway] [under] [way]',
    'due|set|scheduled|slated|planned|expected for',
    'take|takes|taking hold',
    'effective|due',
  ],
  // these say themselves that it is an agreement that begins
  enters: [
    'take|takes|taking|comes|come|coming|goes|go|going|enters|enter|entering|put [into] effect|force [on] [at]',
    'be implemented|observed|enforced',
  ],
  entered: ['took|came|went|entered [into] effect|force'],
  fighting: [
    'fighting|hostilities|violence|combat|attacks|shelling|bombardment|warfare|guns|weapons|operations|bombing|shooting|fire|firing|battles|gunfire',
  ],
  stop: [
    'stop|end|cease|halt|pause|stops|ends|ceases|halts|silent|stopping|ending|ceasing|halting|stopped|suspend|suspended|quiet',
  ],
  // the two sides stop shooting, whatever it is called
  layDown: [
    'lay|put|laying|putting down ~1 arms|weapons|guns',
    'silence|silencing ~1 guns|weapons',
    'arms|weapons|guns be laid|put down',
    'stop|cease|stopping|ceasing shooting|firing|fire',
    'hold|holding their|its fire',
  ],
  began: [
    'began|started|commenced',
    'kicked in',
    'got under way',
    'got underway',
    'took|came|went|entered [into] effect|force',
    'took|taken hold',
  ],
  from: ['starting|beginning|effective|from', 'as of', 'with effect from'],
  at: [
    'at|on|in|from|by|as|of|local|time|damascus|syria|\\d{1,2}[ap]m|\\d{1,2}[:.]\\d{2}|,|noon|midnight|sunset|sundown|dawn|hours|p|m|am|pm|officially|nationwide|across|@s|@g|@n|gmt|the|country|zero|stroke|nightfall|daybreak|first|day|days|eid|al|adha|muslim|holiday|holidays|festival|feast|coinciding|with',
  ],
  lasting: [
    'valid for',
    'for|lasting|of|spanning',
    'for a period of',
    'to last|lasts|lasting|run|runs [for]',
    'will|would|should|must last [for]',
  ],
  hold: ['lasting|hold|holds|held|last|lasts|lasted|endure|endures|stick|sticks|survive|survives|observed|holding'],
  extend: [
    'extend|extended|extending|extends|extension|prolong|prolonged|renewed|renewable|renew|prolonged|prolonging|prolongation|prolongs|extendable',
  ],
  made: [
    'announced|reached|agreed|signed|struck|brokered|clinched|concluded|unveiled|sealed|hammered|forged|made|thrashed|negotiated|sponsored|finalised|finalized|worked|cemented|adopted|approved|produced|drafted|developed|devised|crafted|initialled|initialed|issued|presented|published|released|settled [out] [upon|on|to]',
    'made|making public',
    'drawn|drew|put|came|come|hashed|ironed|nailed|set up|together|out|down [with]',
    'shook|shaken hands on|over',
    'put|set ~2 names|name|signatures|signature to',
  ],
  agreed: [
    'agreed|reached|announced|signed|struck|brokered|clinched|unveiled|adopted|approved|passed|concluded|forged|negotiated|decided|sealed|settled|clinch|strike|seal|initialled|initialed|finalised|finalized|hammered|thrashed|worked|drafted|produced [out]',
    'drew|drawn up',
    'came|come up with',
    'shook|shaken hands on|over',
  ],
  announce: ['announced|said|confirmed|told|declared|announcing|announces|revealed|disclosed'],
  // verbs of making a deal public or closing it, as a headline or a participle has them
  unveil: [
    'announced|announces|announcing|unveiled|unveils|unveiling|signed|sign|signing|sealed|seal|sealing|struck|strike|striking|reached|reach|reaching|clinched|clinch|clinching|brokered|brokering|concluded|concluding|forged|forging|presented|presenting|issued|issuing|published|publishing|released|releasing|outlined|outlining|finalised|finalized|finalising|finalizing|revealed|revealing|touted|heralded|trumpeted|agreed [to|on|upon]',
    'drew|drawing up',
    'came|coming up with',
  ],
  talks: [
    'deliberations|deliberating|wrangling|arguing|brinkmanship|debate|conversation|conversations|exchanges|diplomacy|summit|encounter|session|bargaining|haggling|talking|talks|negotiations|meetings|meeting|discussions|consultations|diplomacy',
  ],
  peaceTalks: ['[peace|geneva|intra|syrian|syria] [syrian] talks|negotiations|dialogue', 'round of talks|negotiations'],
  willMeet: [
    'will|would|should|to [go|return|come|head] [to] [begin|start|resume|restart|open|attend|join|hold|be]',
    'due|set|expected|scheduled to begin|start|resume|restart|open|convene',
  ],
  meetAgain: [
    'will|would|to|due|agreed|plan|expect|hope [to] meet|reconvene|convene|speak|talk|confer|gather ~3 again',
    'will|would|to|due|plan|plans|intends|hopes [to] reconvene',
  ],
  document: ['documents|document|texts|papers|annexes|protocols|accords'],
  point: ['points|matters|pillars|tracks'],
  people: ['people|persons|syrians|civilians|lives'],
  papers: ['details|text|texts|documents|document|annexes|annex|papers|contents|terms|provisions|protocols'],
  country: ['countries|states|nations|members|member'],
  member: [
    'unites|unite|brings|bringing|groups|gathers|counts|numbers [together]',
    'made|comprises|comprising|includes|including|representing|representatives|composed|consisting|has [up] [of|from]',
  ],
  workTogether: [
    '{cooperate}',
    'work|works|working|act|acting|operate|operating|strike|striking|coordinate|plan|planning|fight|fighting|attack|attacking|hit|hitting|bomb|bombing|target|targeting ~3 together|jointly',
    'side by side',
  ],
  allSides: ['all|both [syrian|warring] sides|parties|factions'],
  cooperate: [
    '{centre}',
    '[unlikely|joint|military] partner|partnership|cooperat*|collaborat*|coordinat*|co|joint|sharing|share|team|alliance|teaming|pooling',
  ],
  call: ['called|calls|call|calling|urged|urges|urge|urging [on|for]'],
  must: ['must|should', 'would|will have to', 'has|have|need|needs to'],
  oblige: ['{must}', 'is|are to', 'required|obliged|supposed|given|asks|asked|calls|called ~3 to'],
  body: ['center|centre|group|cell|commission|committee|room'],
  centre: ['@c', 'joint|shared|monitoring ~2 center|centre|group|cell|commission|committee|room'],
  joint: ['joint|shared'],
  killed: ['killed|dead|died|lives|deaths|toll|death|killing|slaughter|killings|perished|kills'],
  war: ['war|conflict|bloodshed|fighting|strife'],
  aid: ['aid|relief|humanitarian|supplies|assistance|convoys|deliveries|convoy|lorries|trucks|truckloads'],
  establish: ['establish|establishing|set|create|creating|form|forming|open|opening [up]'],
  reach: [
    'reaches|roll',
    'arrive|enter|let|allow|allowed|allowing|get|getting|send|bring|provide|provides|access|deliver|delivered|delivery|deliveries|reach|reaching|passage|flow',
  ],
  all: ['all'],
  due: [
    '{dueVerb}',
    'weapons|stockpile|stockpiles|arsenal|arms|zone|zones|roads|road|crossing|crossings|troops|forces|fighters|prisoners|detainees|withdrawal',
  ],
  dueVerb: [
    'report|submit|finish|form|vacate|quit|clear|sign|join|respond|decide|comply|hand|surrender|declare|list|disclose|submit|destroy|dismantle|eliminate|remove|withdraw|pull|leave|evacuate|release|free|lift|open|reopen|let|allow|admit|establish|implement|complete|comply|halt|stop|cease|agree|accept|lay [over|out|back|up]',
    'be {done}',
  ],
  done: [
    'held|begun|started|formed|convened|drawn|handed|destroyed|dismantled|eliminated|removed|withdrawn|evacuated|released|freed|lifted|opened|reopened|established|implemented|completed|complete|handed|surrendered|set|in [over|out|back|up|place]',
  ],
  news: [
    'news|move|step|announcement|understanding|arrangement|initiative|breakthrough|plan|pact|resolution|memorandum|decision|extension|outcome|commitment|proposal|terms|conditions|provisions|everything|roadmap|@a',
  ],
  terms: ['plan|arrangement|terms|proposal|initiative|understanding|package|roadmap|scheme|@a'],
  rebels: [
    '@o',
    'rebels|insurgents',
    'the|syrian|syrias opposition',
    'rebel|insurgent|opposition|armed groups|factions|commanders|fighters|leaders|forces|delegation|negotiators|commander|leader|group|faction|official|officials|spokesman|spokesmen|spokeswoman|body|bloc|delegates',
    'commander|spokesman|leader|official of|in|for|from [a|the|one|another] [other] [rebel|insurgent|opposition|@o] [group|faction]',
  ],
  honour: [
    'co operate|operating [positively] [with]',
    'hold [its|their] fire',
    'carry|carrying|follow|following|go|going|see ~2 out|through|along [with]',
    'live|living up to',
    'respect|observe|observing|respecting|honor|honour|honoring|honouring|abide|abiding|comply|complying|stick|adhere|adhering|sticking|uphold|upholding|cooperate|cooperating|keep|implement|implementing|fulfil|fulfill|follow|apply|execute|enforce|commit|join [by|with|to] [positively]',
  ],
  // what a side is asked to do under an agreement
  keepTo: [
    'stop|halt|cease|end|silence|refrain|suspend|respect|observe|honor|honour|abide|comply|implement|uphold|stick|adhere|fulfil|fulfill|keep|return|commit|recommit|join|accept|sign|allow|let|permit|grant|ensure|guarantee|facilitate|lift|ground|withdraw|pull|release|restrain|reduce|lay|hold|live|carry|give|cooperate',
  ],
  agrees: [
    'swallowed|embraced|supported|supports|agreed|agrees|accepted|accepts|approved|approves|endorsed|endorses|backed|backs|accepting|ratified|consented|assented|consents|embraces|approving|endorsing|agreeing',
    'signed|signs up|off|on [to|on]',
  ],
  auxiliary: ['[will|would|has|have|had|is|are|does|do] [been|be]'],
  ready: ['prepared|ready|willing|committed'],
  otherDeal: ['trade|arms|oil|gas|nuclear|loan|energy|defence|defense|extradition|prisoner|business|weapons|coalition'],
  // Russia, also by its nationality word, which is no tag
  russian: ['@r [s]', 'russian|moscows|russias|kremlin [s]'],
  // on which hour of a day: "in the small hours of", "shortly after midnight on"
  when: ['in|the|small|wee|early|late|hours|hour|of|on|after|midnight|shortly|just|before|dawn|overnight'],
  maybe: ['might|may|if|whether|unless|until'],
  // whose strikes are not Russia's
  otherForce: [
    '@m|@g|@o|@s|@b|american|us|coalition|turkish|israeli|syrian|regime|if|whether|joint|jointly|stop|end|halt|ukrainian|ukraine|talks|negotiations|workers',
  ],
  syrianAir: [
    '[@s|@g|syria|syrian|assad|regime|government|military|army] [s] [own] [government|military|regime|army] air force|power',
    '@s|@g|syria|syrian|syrias|assad|assads|regime|government|military|army [s] [and] [russian] [government|military|regime|army] jets|planes|warplanes|aircraft|helicopters|bombers|aviation|pilots [and] [helicopters]',
    'jets|planes|warplanes|aircraft|helicopters|bombers of ~1 @g|@y',
    '@g',
  ],
  bar: [
    'bar|bars|barring|barred|ban|bans|banning|banned|prohibit|prohibits|prohibiting|prohibited|prevent|prevents|preventing|prevented|keep|keeps|keeping|kept|stop|stops|stopping|stopped|forbid|forbids|forbidden|block|blocks|blocking|bars|restrain|restrains',
  ],
  fly: [
    'fly|flying|flights|sorties|bombing|bomb|bombs|strike|strikes|striking|bombardment|raids|airstrikes|operate|operating|carrying|conducting|attacking|hitting|missions|overflights|overflying|entering|conduct|carry|raiding|pounding',
    'air|aerial|combat|flight operations|attacks|missions|strikes|sorties',
  ],
  zones: [
    'areas|zones|territory|territories|parts|regions|anywhere|positions|sectors|towns|cities|where|districts|locations|airspace|places|swathes|swaths|wherever|enclaves|there',
  ],
  refuse: [
    'turned|turns|turn|turning down',
    'came|come|comes|spoken|spoke out against',
    'say|says|said no to',
    'refused|refuses|declined to ~1 accept|sign|join|recognise|recognize|endorse|observe|respect',
    'opposed|opposes|oppose|rebuffed|rebuffs|scorned|repudiated',
    'rejected|rejects|reject|refused|refuses|refuse|dismissed|dismisses|dismiss|denounced|denounces|denounce|spurned|spurns|spurn|condemned|condemns|condemn',
  ],
  cannot: ['cannot|cant|wont', 'will|would|could|did|do not|never'],
  // nobody vouches: "cannot promise", "am in no position to guarantee"
  unable: [
    'nobody|cannot|cant|couldnt|neither|none',
    'no one|body|side|party|power|country|government [can|could]',
    'can|could|would|will|do|does|did|am|are|is not [be] [able|going|in|ready|prepared|willing|offering|giving] [a|any|the] [position] [to]',
    'not|never [be] [able] to',
    'in no position to',
    'unable|unwilling|impossible|refused|refuse|declined|hard|difficult to',
  ],
  silentOn: [
    'nothing ~5 about|on|as|that',
    'not|never|nor|fails|fail|failed|without [to] ~1 say|says|said|saying|specify|spell|explain|state|clear|define|address|describe|mention|disclose|foresee [out] [who|exactly|precisely]',
    'unclear|unsaid|unknown|silent|vague|mum|unanswered|unspecified|uncertain|unresolved [on|about|as|is|remains] [to]',
    'no word|mention|clue|indication|explanation|details|detail|answer|provision|provisions|clause on|about|of|to|for|as [to]',
  ],
  breach: [
    'violations|violation|violators|violator|violates|violate|violating|breaches|breach|breaching|breaks|cheats|cheating|cheat|cheaters|flouts|ignores|ignored|breaking|violated|broken|breached|offenders|spoilers',
  ],
  penalty: ['penalty|penalties|sanction|sanctions|punishment|punishments|consequence|consequences|repercussions'],
  // the air force does not take off
  grounded: [
    'stay|stays|remain|remains|kept|keep|keeps|be|confined on|to the ground',
    'stay|stays|remain|remains|kept|be grounded',
    'stay|stays|remain|remains|kept out of the sky|skies|air',
  ],
  // what one side lets the other know: "notified the sponsors of their consent"
  signals: [
    'notified|notifying|informed|informing|told|expressed|expresses|expressing|signalled|signaled|signalling|signaling|voiced|conveyed|conveying|indicated|indicating|confirmed|confirming|reaffirmed|reiterated|declared|announced|stated',
  ],
  consent: [
    '[its|their|his] acceptance|consent|readiness|willingness|assent|adherence',
    'its|their|his ~1 agreement|approval|commitment|support|backing|compliance',
  ],
  goodWord: [
    'breakthrough|opportunity|window|encouraging|historic|best|hope|hopeful|milestone|landmark|important|significant|positive|welcome|promising|chance',
  ],
  open: [
    'unhindered|unimpeded|unfettered|unrestricted|unconditional|full|free|sustained|safe|rapid|immediate|continuous|uninterrupted|regular|unobstructed',
  ],
  places: [
    'areas|towns|communities|cities|zones|neighbourhoods|neighborhoods|places|locations|districts|enclaves|suburbs|civilians|people|populations|population|residents|villages|syrians|parts',
  ],
  government: ['@g'],
};
