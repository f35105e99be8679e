/** Words the rule tables share, by what they mean: English. */
import type { Vocabulary } from './pattern.ts';

export const EN: Vocabulary = {
  other: [
    'talks|negotiations|round|meeting|meetings|conference|withdrawal|evacuation|evacuations|offensive|operation|operations|attack|attacks|bombing|strikes|airstrikes|campaign|visit|summit|violations|breaches|killed|siege|consultations',
  ],
  begin: [
    'taking|take|takes|come|comes|coming|go|goes|going|enter|enters|entering [into] effect|force',
    'be reinstated|introduced|enforced|implemented',
    'beginning|starting|start|begin|begins|starts|commence|commences|kicks|kick|get [in|off|underway] [under] [way]',
    'due|set|scheduled|slated|planned|expected for',
    'effective|due',
  ],
  // these say themselves that it is an agreement that begins
  enters: [
    'take|takes|taking|comes|come|coming|goes|go|going|enters|enter|entering|put [into] effect|force [on] [at]',
    'be implemented|observed|enforced',
  ],
  entered: ['took|came|went|entered [into] effect|force'],
  fighting: [
    'fighting|hostilities|violence|combat|attacks|shelling|bombardment|warfare|guns|weapons|operations|bombing|shooting',
  ],
  stop: [
    'stop|end|cease|halt|pause|stops|ends|ceases|halts|silent|stopping|ending|ceasing|halting|stopped|suspend|suspended',
  ],
  began: ['began|started|commenced', 'took|came|went|entered [into] effect|force'],
  from: ['starting|beginning|effective|from', 'as of', 'with effect from'],
  at: [
    'at|on|in|from|by|as|of|local|time|damascus|syria|\\d{1,2}[ap]m|\\d{1,2}[:.]\\d{2}|,|noon|midnight|sunset|sundown|dawn|hours|p|m|am|pm|officially|nationwide|across|@s|@g|@n|gmt|the|country|zero|stroke|first|day|days|eid|al|adha|muslim|holiday|holidays|festival|feast|coinciding|with',
  ],
  lasting: [
    'valid for',
    'for|lasting|of|spanning',
    'for a period of',
    'to last|lasts|lasting|run|runs [for]',
    'will|would|should|must last [for]',
  ],
  hold: ['lasting|hold|holds|held|last|lasts|lasted|endure|endures|stick|sticks|survive|survives|observed|holding'],
  extend: ['extend|extended|extending|extends|extension|prolong|prolonged|renewed|renewable|renew'],
  made: [
    'announced|reached|agreed|signed|struck|brokered|clinched|concluded|unveiled|sealed|hammered|forged|made|thrashed|negotiated|sponsored|finalised|finalized|worked|cemented|adopted|approved [out] [upon|on|to]',
  ],
  agreed: [
    'agreed|reached|announced|signed|struck|brokered|clinched|unveiled|adopted|approved|passed|concluded|forged|negotiated|decided|sealed|settled|clinch|strike|seal',
  ],
  announce: ['announced|said|confirmed|told|declared'],
  talks: [
    'summit|encounter|session|bargaining|haggling|talking|talks|negotiations|meetings|meeting|discussions|consultations|diplomacy',
  ],
  peaceTalks: ['[peace|geneva|intra|syrian|syria] [syrian] talks|negotiations|dialogue', 'round of talks|negotiations'],
  willMeet: [
    'will|would|should|to [go|return|come|head] [to] [begin|start|resume|restart|open|attend|join|hold|be]',
    'due|set|expected|scheduled to begin|start|resume|restart|open|convene',
  ],
  meetAgain: ['will|would|to|due|agreed [to] meet|reconvene|convene again', 'will|would|to reconvene'],
  document: ['documents|document|texts|papers|annexes'],
  point: ['points'],
  people: ['people|persons|syrians|civilians|lives'],
  papers: ['details|text|texts|documents|document|annexes|annex|papers|contents|terms|provisions|protocols'],
  country: ['countries|states|nations|members|member'],
  member: [
    'made|comprises|comprising|includes|including|representing|representatives|composed|consisting|has [up] [of|from]',
  ],
  workTogether: ['{cooperate}', 'work|works|working|act|operate|strike|coordinate|plan|fight ~2 together|jointly'],
  allSides: ['all|both [syrian|warring] sides|parties|factions'],
  cooperate: [
    '{centre}',
    '[unlikely|joint|military] partner|partnership|cooperat*|collaborat*|coordinat*|co|joint|sharing|share|team|alliance',
  ],
  call: ['called|calls|call|calling|urged|urges|urge|urging [on|for]'],
  must: ['must|should', 'would|will have to', 'has|have|need|needs to'],
  oblige: ['{must}', 'is|are to', 'required|obliged|supposed|given|asks|asked|calls|called ~3 to'],
  body: ['center|centre|group|cell|commission|committee|room'],
  centre: ['@c', 'joint|shared|monitoring ~2 center|centre|group|cell|commission|committee|room'],
  joint: ['joint|shared'],
  killed: ['killed|dead|died|lives|deaths|toll'],
  war: ['war|conflict|bloodshed|fighting|strife'],
  aid: ['aid|relief|humanitarian|supplies|assistance|convoys|deliveries'],
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
    'news|move|step|announcement|understanding|arrangement|initiative|breakthrough|plan|pact|resolution|memorandum|@a',
  ],
  terms: ['plan|arrangement|terms|plan|proposal|initiative|@a'],
  rebels: [
    '@o',
    'rebels|insurgents',
    'the|syrian|syrias opposition',
    'rebel|insurgent|opposition|armed groups|factions|commanders|fighters|leaders|forces|delegation|negotiators',
    'commander|spokesman|leader|official of|in|for|from [a|the|one|another] [other] [rebel|insurgent|opposition|@o] [group|faction]',
  ],
  honour: [
    'co operate|operating [positively] [with]',
    'hold [its|their] fire',
    'respect|observe|observing|respecting|honor|honour|honoring|honouring|abide|abiding|comply|complying|stick|adhere|uphold|cooperate|cooperating|keep|implement|implementing|fulfil|fulfill|follow|apply [by|with|to] [positively]',
  ],
  agrees: [
    'swallowed|embraced|supported|supports|agreed|agrees|accepted|accepts|approved|approves|endorsed|endorses|backed|backs|accepting|ratified',
  ],
  maybe: ['might|may|if|whether|unless|until'],
  syrianAir: [
    '[@s|@g|syria|syrian|assad|regime|government|military|army] [s] [own] [government|military|regime|army] air force|power',
    '@s|@g|syria|syrian|syrias|assad|assads|regime|government|military|army [s] [government|military|regime|army] jets|planes|warplanes|aircraft|helicopters|bombers|aviation|pilots [and] [helicopters]',
    '@g',
  ],
  bar: [
    'bar|bars|barring|ban|bans|banning|prohibit|prohibits|prevent|prevents|preventing|keep|keeps|stop|stops|forbid|forbids|block',
  ],
  fly: [
    'fly|flying|flights|sorties|bombing|bomb|bombs|strike|strikes|striking|bombardment|raids|airstrikes',
    'air|aerial|combat|flight operations|attacks|missions|strikes|sorties',
  ],
  zones: ['areas|zones|territory|territories|parts|regions|anywhere|positions|sectors|towns|cities'],
  refuse: [
    'rejected|rejects|reject|refused|refuses|refuse|dismissed|dismisses|dismiss|denounced|denounces|denounce|spurned|spurns|spurn|condemned|condemns|condemn',
  ],
  cannot: ['cannot|cant|wont', 'will|would|could|did|do not|never'],
  government: ['@g'],
  notYet: ['not|never|no|refused|refuses|rejected|rejects|denied|denies|without|yet'],
};
