/** Words for making an agreement public, for the paper it is, and for the talks before and after it: English. */
import type { Vocabulary } from '../phrases/steps.ts';

export const EN_MAKING: Vocabulary = {
  // the paper or bargain, where nothing names it
  paper: [
    '@a',
    'text|texts|communique|document|documents|blueprint|scheme|package|outcome|bargain|compromise|terms|deal|plan|understanding|understandings|arrangement|arrangements|breakthrough|measures|steps|formula|framework|papers|proposal|draft|roadmap|pledge|declaration|memorandum|conditions|provisions|pact|accord|wording|version|timetable|settlement|truce|ceasefire|pause|lull|cessation|halt',
    'joint|its|final|closing|concluding|their statement|announcement|declaration',
  ],
  // the same where a day stands before it: "Saturday's announcement"
  papersOfDay: [
    'text|communique|document|documents|breakthrough|announcement|accord|agreement|pact|understanding|memorandum|bargain|compromise|handshake|declaration|plan|deal|blueprint',
    'joint statement',
  ],
  madePublic: [
    'announced|unveiled|disclosed|revealed|published|released|issued|presented|proclaimed|publicised|publicized|outlined|detailed|declared|signed|sealed|struck|reached|clinched|brokered|concluded|negotiated|forged|finalised|finalized|adopted|approved|agreed|settled|achieved|secured|initialled|initialed|hammered|thrashed|worked|drawn|cemented|made|produced|delivered|inked|hatched|crafted|wrapped|cobbled|aired|circulated|endorsed|nailed|obtained|completed|done|closed|dated|arrived [out|up|upon|on|over|down|off|at|jointly] [public|known]',
    'made public|known|official',
    'laid|set|put|spelled|spelt before|out|forward|down',
    'came|come|comes|brought to light|fruition|terms|life|pass|fore',
    'saw|seen the light',
    'put|pieced|stitched [back] together [again]',
    'went|gone|became|become|goes public|official|known',
    'came|come together|about',
    'took|taken shape|form',
    'born|sprung',
  ],
  // from the speaker's side: "came out with", "told the press that they had"
  cameOut: [
    'emerged|emerge|emerging|came|come|coming|appeared|appear|walked|stepped|surfaced|returned [out] [on|from|of|before|in] [the|a] [stage|talks|room|negotiations|meeting] [together]',
  ],
  sealing: [
    'announced|announce|announcing|unveiled|unveil|unveiling|sealed|seal|sealing|struck|strike|striking|clinched|clinch|clinching|proclaimed|proclaim|proclaiming|reached|reach|reaching|concluded|conclude|concluding|signed|signing|presented|present|presenting|adopted|adopting|approved|approving|disclosed|disclosing|published|publishing|released|releasing|issued|issuing|declared|declaring|outlined|outlining|revealed|revealing|brokered|brokering|forged|forging|hammered|hammering|thrashed|thrashing|settled|settling|finalised|finalized|finalising|finalizing|agreed|agreeing|secured|securing|produced|producing|drew|drafted|laid|set|endorsed|read|delivered|detailed|touted|heralded|trumpeted|hailed [out|up|on|upon|to|off]',
    'came|come|comes|coming up|out with',
    'shook|shaken hands on|over',
    'came|come|coming to terms|agreement|an',
    'put|set ~2 names|signatures to',
    'had|have|got [at] [last] [a|an|their|its]',
  ],
  // verbs that say by themselves that a deal was closed or told of for the first time
  closed: [
    'announced|announcing|announce|announces|unveiled|unveil|unveils|unveiling|sealed|seal|seals|sealing|struck|strike|strikes|clinched|clinch|clinches|clinching|proclaimed|proclaim|reached|reach|reaching|concluded|concluding|conclude|signed|signing|sign|disclosed|published|published|released|issued|revealed|brokered|forged|hammered|thrashed|finalised|finalized|agreed|agree|drew|nailed|initialled|initialed|inked|secured|settled|presented|outlined|produced|delivered|completed|negotiated|worked|declared|wrapped|cemented|crowned [out|up|on|upon|to|down]',
    'came|come up|out with',
    'shook|shaken hands on|over',
    'came|come to terms|agreement|an',
    'made public|known',
    'put|set ~2 names|signatures|touches to',
    'put pen to paper',
    'signed|sign on|up|off to|for|on',
    'settled|settle|buried|bury|bridged|bridge|overcame|ironed [out] their|its|the ~1 differences',
    'gave|given ~2 blessing|nod|approval',
  ],
  // before a day, however precisely its hour is told
  hourOf: [
    'in|on|at|the|early|late|small|wee|first|last|hours|hour|minutes|minute|of|this|after|before|past|towards|toward|around|about|midnight|shortly|just|nightfall|overnight|morning|evening|night|local|time|a|little|few|dawn|only|back|by|,|opening|closing|dead|very|well|into|nearly|almost|half|hushed|tired|@p|@n',
  ],
  powers: ['powers|ministers|diplomats|sides|countries|negotiators|pair|nations|envoys|men|presidents|delegations'],
  maker: ['@[rmsbh]', '{powers}', 'the two|pair|@n'],
  // what turns a clause to something else than the making of it
  elsewhere: [
    '{other}',
    'starting|beginning|begin|begins|start|starts|from|effect|until|till|deadline|expire|expires|expired|said|says|say|saying|told|tells|met|meets|welcomed|welcomes|praised|hailed|accepted|rejected|backed|supported|denounced|condemned|criticised|criticized|attacked|bombed|voted|flew|arrived|warned|urged|called|asked|discussed|debated|doubted|violated|broke|broken|collapsed|expected|due|within|resume|restart|where|while|whose|because|although|after|views|view|versions|interpretations|doubts|objections|criticism|reaction|reactions|report|reports',
  ],
  paperOrWord: ['{paper}', 'declare|announce|proclaim|say'],
  putOff: [
    'postponed|delayed|cancelled|canceled|shelved|scrapped|suspended|abandoned|dropped|deferred|aborted|missed|slipped|slipping|slip|scuttled|derailed|overtaken',
    'put off|back',
    'pushed back',
    'called off',
    'off the table|calendar|cards',
    'fallen|fell|fall|falling through|away',
    'ruled|rule|rules|ruling out',
    'given|gave|giving up',
    'come|came|passed|pass|comes|passes [and] [go|gone|went|goes] without',
    'no|without|any [such|new|more|further|peace|syrian] talks|negotiations|round|meeting|dialogue|session|date',
    'out of reach|question',
    'too early|soon|optimistic|ambitious',
    'rather|instead of|than',
    'nobody|few|hardly|scarcely|neither',
    'scotched|denied|denies|denying|dismissed|dismisses|quashed|refused|refuses|declined|rejected|rejects',
    'in doubt|limbo|jeopardy|tatters',
    'unrealistic|premature|doubtful|optimistic|unlikely|wishful|infeasible|moot|obsolete|dead|lapsed|withdrawn|retracted|elapsed|expired|struck|crossed|wishful|overambitious|overtaken|doomed|uncertain',
    'have|has|had|would|will|may|might to wait|slip',
    'not on|before|by|until|happening|in|for',
    'will|would|can|could|is|are|was|were|does|do not|never [now] [be] [going|likely|able|expected|take|reopen|resume|start|begin|open|convene|held|meet|happen|go|reconvene|restart|possible|return|come|back|ready|to] [to|place|ahead|under]',
    'no longer',
    'unlikely|impossible|unfeasible|unthinkable',
    'cannot|wont',
  ],
  // what is to come round again: the talks between government and opposition
  dialogue: [
    '[peace|geneva|intra|inter|syrian|syria|proximity|indirect|direct|political|un|brokered|mediated|sponsored|led] [syrian|peace|led|brokered|mediated|sponsored|backed] talks|negotiations|dialogue|negotiating',
    'intra|syrian|political|peace|indirect|proximity [syrian] consultations|discussions',
    'political process|track|dialogue|negotiations|talks',
    'peace process|effort|efforts|conference|table|talks',
    '[new|next|fresh|another|second|third|fourth|further] round',
    'new|next|fresh|another|second|third|fourth|further [such] session|attempt|sitting',
    'negotiating|conference|bargaining table',
    'geneva iii|3|process|dialogue|round|meeting',
  ],
  resume: [
    'resume|resumes|resumed|resuming|resumption|restart|restarts|restarting|reopen|reopens|reopening|reconvene|reconvenes|reconvening|convene|relaunch|relaunched|relaunching|begin|begins|start|starts|open|opens|revive|revived|continue|return|returning|reassemble|recommence|held',
    'take|takes place',
    'pick|picks up|again',
    'get|gets|be|going|under [back] [under] way|underway|track',
    'go|goes|going ahead|back',
    'come|comes|sit|sits|meet|meets [back|down|again|together]',
    'kick|kicks off',
    'follow|ensue',
  ],
  planned: [
    'due|set|scheduled|slated|planned|expected|pencilled|penciled|earmarked|booked|foreseen|envisaged|fixed|called|timed|proposed|suggested|named|announced|reserved|marked|arranged|hoping|aiming|tentatively|provisionally [in]',
  ],
  delegations: [
    'teams|delegations|delegates|delegation|negotiators|negotiator|parties|sides|envoys|invitations|invites|letters|them|everyone|team|representatives|guests|government|@o|@g|@u|rivals|foes|adversaries',
  ],
  named: [
    'named|names|set|sets|fixed|fixes|pencilled|penciled|chose|chosen|proposed|proposes|suggested|suggests|mentioned|floated|earmarked|picked|circled|given|gave|marked|booked|eyed|eyes|eyeing|targets|targeting [in|out]',
  ],
  // a night between two days, up to the second of them
  nightTo: [
    'night from|of|between|linking|joining [on] @t to|and|into|,',
    'night from|of|between @n [to|and|into|,]',
    'night to|into|towards',
    'overnight from|between @t to|into|and',
    'overnight to|into',
    'as @t turned|gave|became|passed|slid|bled [way] [to|into]',
  ],
  // words before a day to come
  onDay: [
    'on|in|from|for|by|at|the|as|early|soon|late|before|around|about|,|geneva|vienna|of|this|next|month|@s|@r|or|no|than|later|again|there|swiss|city|to|provisionally|tentatively|possibly|perhaps|probably|until|till|starting|beginning|week|officially|lake|shores|session|venue',
  ],
  willDo: [
    'will|would|should|could|may|might|shall|must|can|ought|to|due|expected|scheduled|set|planned|hopes|hope|wants|intends|plans|aims|likely|slated|ready|are|is [be|to]',
  ],
  reporting: [
    'said|says|told|tells|announced|announces|added|adding|spoke|met|killed|bombed|accused|warned|urged|welcomed|accepted|rejected|accepts|rejects|arrived|left|ended|broke|collapsed|suspended|opened|since|takes|effect|truce|ceasefire|@a|after|following|during|if|unless|as|once|until|till|fall|stop|stops|stopping|hostilities|guns|fighting|calm|quiet|aid',
  ],
  backThere: [
    'back|return|returning in|at|to [the] geneva|vienna|switzerland|@s|table|talks|negotiations|negotiating',
    'come|go|travel|fly|head|be|convene|gather|meet|assemble to|in geneva|vienna|switzerland',
  ],
  sidesOf: [
    'sides|parties|government|@g|@o|opposition|delegations|delegation|delegates|teams|team|negotiators|foes|rivals|both|envoys|representatives',
  ],
  // those who sit at the table, and nobody else
  negotiators: [
    'teams|delegations|delegates|delegation|negotiators|negotiator|invitations|invites|foes|adversaries',
    'government|opposition|rebel|syrian|negotiating teams|delegations|envoys|representatives|negotiators|sides',
  ],
  pointWord: [
    'points|point|elements|element|pillars|planks|strands|components|items|priorities|demands|principles|tasks|goals|tracks|things|headings|provisions|articles|aims|promises|commitments|pledges',
  ],
  stepWord: ['steps|step|phases|phase|stages|stage|parts|acts|legs|moves'],
  countryWord: [
    'countries|nations|states|governments|members|powers|capitals|delegations|participants|signatories|ministers',
  ],
  pledge: [
    'pledge|pledged|pledges|agree|agreed|agrees|adopt|adopted|adopts|gave|give|given|sign|signed|endorse|endorsed|back|backed|backing|commit|committed|accept|accepted|set|decided|decide|vowed|undertook|promised|put|approved|say|said|want|demanded|demand|issued|called|could|managed|came|settled|signatory|behind',
  ],
  // what many states do together when they make an agreement, and seldom else
  tookOn: [
    'agreed|agree|signed|sign|adopted|adopt|endorsed|endorse|committed|commit|vowed|vow|pledged|pledge|approved|approve|accepted|accept',
  ],
  deciders: ['@b', '{powers}', 'participants|they|we|meeting|conference|talks'],
  // no agreement, for all that the word stands there
  doubtful: ['no|not|never|without|yet|disagree|disagreement|differences|differ|fail|failed|{other}'],
  jointBody: ['@c', '{centre}', 'facility|headquarters|officers|planners|body|hub|jic|jig'],
  // sitting together at length
  sitting: [
    'talks|negotiations|negotiation|negotiating|negotiated|negotiate|haggling|haggle|haggled|bargaining|bargain|session|sessions|sitting|sittings|conclave|marathon|dinner|lunch|supper|huddle|huddled|conversation|conversations|discussion|discussions|discussing|deliberations|meeting|meetings|tussle|wrangling|wrangle|parley|encounter|summit|tete|effort|diplomacy|talking|consultations|debate|exchange|exchanges|drafting|polishing|arguing|argument|arguments|horse|finish|closeted|ministerial|gathering|stint|slog|grind|ordeal|shuttling|shuttle|brainstorming|vigil',
  ],
};
