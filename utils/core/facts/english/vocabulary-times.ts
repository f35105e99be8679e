/** Words by which English news tells when a truce begins, how long it lasts and when it ends. */
import type { Vocabulary } from '../phrases/steps.ts';

export const EN_TIMES: Vocabulary = {
  // what begins, lasts and ends, also where nobody calls it a truce
  pact: [
    '@a',
    'calm|quiet|lull|silence|pause|pauses|standstill|respite|hush|cessation|ceasefire|truce|halt|freeze|moratorium|suspension|tranquillity|tranquility|letup|stillness',
    'arrangement|arrangements|understanding|plan|deal|agreement|accord|pact|package|scheme|roadmap|blueprint|initiative|terms',
    'the|its|their|new ~1 regime',
  ],
  // quiet as such, told beside a length
  calmWord: [
    'calm|quiet|silence|nonviolence|peace|tranquillity|tranquility|respite|stillness|hush|compliance|adherence|observance|restraint|lull|truce|ceasefire|@a|cessation|pause',
    'non violence',
    'reduced|lower|less|decreased|diminished|low|little|no violence|fighting|hostilities|bloodshed|bombing|shelling',
    'reduction|decrease|drop|fall|decline in|of violence|fighting|hostilities',
  ],
  quietness: ['{calmWord}', '{guns}'],
  // between a length and what lasts so long
  lengthAdjective: [
    'long|s|of|the|a|an|humanitarian|nationwide|temporary|renewable|initial|partial|trial|test|total|complete|complet*|relative|uninterrupted|unbroken|genuine|continuous|continued|real|fragile|reduced|limited|countrywide|opening|first|local|conditional|provisional|mutual|full|proper|true|general|syrian|syria|wide|national|comprehensive|new|long|promised|agreed|planned|experimental|tentative|preliminary|proposed|required|sustained|consecutive|straight|more|effective|absolute|near|verified|renewed|such|this|that|eid|holiday|virtual|comparative|blessed|tense|uneasy|combined|overall',
  ],
  // gets under way: still to come
  begins: [
    'begin|begins|beginning|start|starts|starting|commence|commences|commencing|open|opens|launch|launches [in|off|running]',
    'kick|kicks|kicking [in|off]',
    'take|takes|taking|come|comes|coming|go|goes|going|enter|enters|entering|put|brought|bring|brings [fully|formally|officially|back] into|in|to effect|force|operation|action|being|practice|vigour|life|play',
    'take|takes|taking effect|hold|root|shape',
    'go|goes|going live',
    'become|becomes|becoming binding|effective|operational|active|applicable|reality|mandatory',
    'be|been|being ~1 introduced|reintroduced|instituted|imposed|implemented|enforced|observed|activated|launched|tried|tested|applied|proclaimed|restored|reinstated|established|enacted|started|respected|declared|revived|inaugurated|rolled|binding|operational|effective|active',
    'be|is|are|was [due] in effect|force|place|operation',
    'set|sets|setting|dawn|dawns|dawning [in]',
    'get|gets|getting going|started|underway|off',
    'get|gets|getting|be|is under way',
    'effective|applies|apply|applying|binding',
    'due|set|scheduled|slated|planned|expected|fixed|foreseen|pencilled|timed|billed|earmarked [in] [for]',
    'run|runs|running from',
  ],
  // got under way
  hasBegun: [
    '{began}',
    'came in',
    'opened|launched|dawned|commenced',
    'set in',
    'became|become binding|effective|operational',
    'was|were|had|has [been] introduced|imposed|implemented|activated|launched|proclaimed|restored|reinstated|declared|started',
    'came into being',
    'got going|started|underway|off',
  ],
  // the first moment, as a noun
  startNoun: [
    'start|beginning|onset|launch|opening|commencement|inception|introduction|activation|dawn|outset|implementation|rollout|debut',
    'entry|coming [in] into force|effect|operation',
    'kick|roll off|out',
    'first|opening|starting|start|launch|zero|entry|effective day|hour|minute|moment|date|morning|night|point|time|second',
    'day one',
    'd day',
  ],
  // on which hour of that day
  hour: [
    '{at}',
    'setting|sun|goes|down|sets|set|evening|morning|night|nighttime|afternoon|end|close|start|when|once|stroke|fall|late|early|next|coming|this|later|only|precisely|exactly|around|about|shortly|soon|midday|dusk|daylight|minute|minutes|past|evenings|damascene|gmt|utc|est|oclock|o|clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|beginning|starting|throughout|countrywide|everywhere|there|here|effect|as|planned|fully|formally|immediately|right|already|per|bst|edt|moscow|beirut|locally|@n|@y',
  ],
  settle: [
    'name|names|named|naming|set|sets|setting|fix|fixes|fixed|fixing|chose|choose|chosen|pick|picks|picked|pencilled|penciled|put|puts|settle|settled|agreed|agree|designate|designated|designates|earmarked|gave|give|gives|giving|specified|specifies|specify|identified|circled|mark|marked|marks|listed|lists|cited|cites',
  ],
  // weapons and fighting that come to rest
  restsNow: [
    'stop|stops|stopping|end|ends|ending|cease|ceases|ceasing|halt|halts|halting|pause|pauses|pausing|subside|subsides|abate|abates|freeze|freezes|cool',
    'fall|falls|falling|go|goes|going|be|become|becomes|stay|remain|turn silent|quiet|still|dumb|cold',
    'be|being ~1 stopped|halted|ended|suspended|silenced|over|paused|frozen|laid|put|stilled|called|shelved|lowered|holstered [down|aside|away|off]',
    'come|comes|coming|grind|grinds|brought|draw|draws to a|an|its ~1 halt|end|stop|standstill|close|pause',
    'die|dies|dying down|away',
    'lay|put|laid down|aside',
  ],
  guns: [
    'fighting|hostilities|violence|combat|attacks|shelling|bombardment|bombardments|warfare|guns|gun|weapons|arms|operations|bombing|bombings|shooting|fire|firing|battles|gunfire|artillery|mortars|rifles|bombs|raids|sorties|clashes|airstrikes|offensives|assaults|cannons|tanks|killing|bloodshed|warplanes|jets|bombers|offensive',
    'air strikes|raids|attacks',
    'armed hostilities|action|activity',
    'warring|opposing|rival sides|parties|armies|camps',
    'combatants|belligerents',
  ],
  // somebody stops shooting
  holdsFire: [
    '{layDown}',
    'hold|holds|holding|cease|ceases|ceasing ~1 fire',
    'stop|stops|stopping|cease|ceasing|halt|halts|halting|end|ends|ending|suspend|suspends|suspending|pause|pausing|freeze|freezing ~3 {guns}',
    'down|downing their weapons|arms|guns|tools',
    'stand|standing down',
    'refrain|refrains|refraining|desist|abstain ~1 from ~3 {guns}',
    'refrain|refrains|refraining|desist|abstain from using|attacking|any|all|shooting|firing',
    'observe|observes|observing|respect|respects|respecting|honour|honouring|honor|honoring|implement|implementing|keep|keeping|uphold|upholding ~1 {pact}',
    'abide|abides|abiding|comply|complies|complying|adhere|adheres|adhering|stick|sticks|sticking|commit|bound|join|joins|joining [by|with|to] ~1 {pact}',
  ],
  // any of these is what a day or a length is told of
  whatRests: ['{pact}', '{guns}', '{holdsFire}'],
  whatItDoes: ['{begins}', '{restsNow}', '{holdsFire}'],
  violence: [
    '{guns}',
    'violations|violation|shot|shots|breach|breaches|incident|incidents|bomb|raid|strike|strikes|sortie|casualties|fired|explosion|nobody|neither|no',
  ],
  onward: [
    'starting|beginning|commencing|effective|from',
    'as of|from|at',
    'with effect from|on|as',
    'in effect|force from|as',
    'on and after',
  ],
  // is over
  ends: [
    'expire|expires|expiring|lapse|lapses|lapsing|finish|finishes|finishing|conclude|concludes|terminate|terminates|elapse|elapses',
    'end|ends|ending',
    'run|runs|running out|down',
    'run|runs ~1 course',
    'run|runs|wind|winds up',
    'come|comes|coming|draw|draws|drawing|be|brought to an|a|its end|close|conclusion',
    'be|is|are over|up|finished|done|past',
  ],
  endNoun: [
    'end|expiry|expiration|lapse|close|conclusion|termination|finish|cutoff',
    'last|final|closing day|hour|minute|moment|night',
    'sunset clause',
  ],
  until: ['until|till|through', 'up to|until|till', 'through to', 'all the way to|until', 'as far as'],
  // what has an end
  bounded: ['{pact}', '@p', 'it|stage|phase|period|week|regime|hours|days'],
  // lasts so long
  lastsFor: [
    'last|lasts|lasting|lasted|hold|holds|holding|held|run|runs|running|endure|endures|enduring|stretch|stretches|stretching|span|spans|spanning|extend|extends|cover|covers|covering|persist|persists|prevail|prevails|continue|continues|survive|survives|remain|remains|stay|stays|apply|applies|keep|kept|keeps|exist|stick|sticks|stands|stand|go|works|work',
    'live|lives|get|gets|make|makes|pull|come|comes|see|sees|sit|sail|go|goes through|to|it|past',
    'in force|effect|place for',
    'valid|good|fixed|limited|set|capped|restricted|confined|scheduled|planned|meant|due|supposed|designed|intended|observed|respected|honoured|honored|maintained|sustained|upheld|enforced|foreseen|billed|agreed|declared|proclaimed|announced|kept|preserved [for|at|to]',
    'amount|amounts|comes|come|add|adds|added to|up|in [to]',
  ],
  // "for", and what stands before a length
  span: [
    'for|of|at|to|over|through|in|a|an|the|its|their|another|total|full|entire|whole|first|initial|provisional|trial|minimum|maximum|period|only|just|merely|instalments|installments|stages|blocks|chunks|opening|required|stipulated|agreed|stretch|term|duration|spell|requisite|necessary|specified|next|coming|least|up|test|renewable|some|roughly|this|these|those|window|out|beyond|past',
  ],
  // what comes before a step: "after", "once"
  only: [
    'after|following|once|if|should|when|upon|provided|providing|unless|until|till|before|assuming|only|subject|conditional|contingent|depends|dependent|hinges|hinge|requires|require|needs|need|takes|completion|end|close|wait|waits|given|pending|assuming|suffice|suffices|enough|condition|precondition|prerequisite|prelude|precede|precedes|preceded|followed|follow|follows|then|afterwards|thereafter|later|into|first|leads|lead|leading|triggers|trigger|opens|usher|reward|prize|paves|pave|successful',
  ],
  // the two armies act together
  jointly: [
    'together|jointly|tandem|concert|alongside|shoulder|cooperat*|collaborat*|coordinat*|partnership|partner|partners|partnering|alliance|pooling|pool|pooled|teaming|interoperat*',
    'co operat*|ordinat*',
    'side by side',
    'hand in hand',
    'elbow to elbow',
    'team|teams|link|links up',
    'join|joins|joining|joined|combine|combining|unite forces|hands|ranks|up',
    'joint|common|shared|combined|bilateral|united|coordinated ~2 action|actions|operation|operations|strikes|strike|airstrikes|campaign|missions|mission|war|targeting|target|targets|raids|effort|efforts|work|offensive|attacks|attack|bombing|bombings|planning|plan|flights|sorties|push|fight|battle|hunt|hits|bombardment|military|targets|fire|front|air|blows|assault|war',
    'share|shares|sharing|shared|swap|swaps|swapping|exchange|exchanges|exchanging|trade|trading|compare ~3 intelligence|targets|target|targeting|coordinates|coordinate|information|data|maps',
    'intelligence|information|target|data sharing|exchange|exchanges|pooling|swaps',
    'work|works|working|act|acting|operate|operating|fight|fighting|fly|flying|plan|planning|cooperate|strike|bomb|hit|target|bombing|striking|hitting|targeting ~2 with ~4 @r|@m|russia|russian|russians|moscow|american|americans|washington|each|counterparts|one',
    'military|armed|air|operational|security|practical|their cooperation|partnership|coordination|collaboration|alliance|teamwork',
    '@m , @r to ~1 strike|bomb|target|hit|attack|fly|fight|hunt',
    '@r , @m to ~1 strike|bomb|target|hit|attack|fly|fight|hunt',
    'both|two|their air forces|militaries|armies|air ~3 strike|bomb|target|hit|attack|fly|fight|hunt|move|start|begin',
  ],
  // the body of the two powers, by whatever name
  jointBody: [
    '@c',
    'joint|shared|common|bilateral|combined|dedicated|us|russian|american|coordination|implementation|monitoring|operations ~2 center|centre|group|cell|commission|committee|room|headquarters|hq|body|mechanism|office|post|staff|hub',
    'the jic|jig|centre|center',
  ],
  // who is given time
  sides: [
    '@g|@o|@s|@r|@m|@f|@c|@b|@u',
    'rebels|sides|factions|groups|parties|fighters|units|forces|militias|militia|powers|governments|themselves|ministers|officers|experts|generals|diplomats|commanders|teams|countries|states|belligerents|combatants|opposition|insurgents|moderates|army|military|regime|they|them|negotiators|officials|militants|capitals|allies|governments|everyone|everybody|all|both|protagonists|delegations|militaries|envoys|team|force|leaders|members|backers|sponsors|damascus|moscow|washington|assad|brigades|group|faction|fronts|armies|mediators|specialists|planners|centre|center',
  ],
  somebody: ['{sides}', '{pact}', '{guns}'],
  limitNoun: [
    'deadline|deadlines|target|limit|ultimatum|countdown|timetable|timeframe|timeline|notice|horizon|cutoff',
    'time|date frame|limit|table|line',
  ],
  // whose length or day is none of the truce's
  aside: [
    '{other}',
    'talk|session|sessions|sitting|dinner|conversation|speech|flight|trip|tour|trial|vote|votes|voted|voting|election|elections|referendum|parliament|congress|assembly|hearing|debate|exercise|exercises|drill|drills|school|olympics|match|deployment|assault|exodus|convoy|convoys|delivery|deliveries|tenure|term|mandate|sanctions|embargo|blockade|law|eid|holiday|holidays|feast|festival|ramadan|vacation|ago|killed|died|wounded|detained|jailed|arrested|arrived|arrive|arrives|flew|met|meet|meets|said|told|wrote|tweeted|spoke|yemen|libya|ukraine|gaza|sudan|war',
  ],
  // the end of a truce as a report of it has it: who says so, what it says, and who does it
  saysSo: [
    'declared|declares|declaring|announced|announces|announcing|proclaimed|proclaims|proclaiming|pronounced|pronounces|pronouncing|decreed|confirmed|confirms|stated|said|says|saying',
  ],
  finish: ['end|ending|expiry|expiration|collapse|conclusion|termination|demise|close|cancellation|breakdown'],
  overWord: [
    'over|dead|finished|ended|expired|collapsed|void|terminated|lapsed',
    'at|to an end',
    'no longer in|valid|existed|exists [force|effect]',
    'null and void',
  ],
  quits: [
    'ended|ends|ending|scrapped|scraps|terminated|abandoned|ditched|cancelled|canceled|revoked|annulled',
    'called|calls|calling off|time|halt [on|to]',
    'tore|ripped up',
    'pulled|backed|walked out of',
    'withdrew from',
    'put|brought an|a end|stop to',
  ],
  warring: [
    '@g|@o|army|military|command|damascus|assad|assads|regime|government|forces|rebels|generals [forces|army|military|command]',
  ],
  endures: ['{lastsFor}', 'survive|survives|prevail|prevails|persists'],
  // consent, as what it is for has a length or a limit
  yes: ['consent|acceptance|approval|commitment|adherence|participation|assent|compliance|backing|agreement|yes'],
};
