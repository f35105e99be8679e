/** English: words beside a length of time that tell what it is the length of. */

/** Between a preposition and the length. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(
  'space course matter no than for of at to over through in a an the its their his another total full entire whole first initial provisional trial minimum maximum period only just merely stages opening required stipulated agreed stretch term duration spell necessary next coming least test renewable some roughly these those window out least within inside around about nearly almost barely mere further more'.split(
    ' ',
  ),
);

/** Calm itself, right behind the length. */
export const CALM =
  /^ (?:long |s |of |the |a |humanitarian |nationwide |temporary |renewable |initial |partial |trial |complete |relative |uninterrupted |unbroken |genuine |continuous |real |limited |countrywide |opening |first |local |mutual |full |syrian |sustained |consecutive |straight |total |near |proper ){0,5}(?:[^ @]*@a\d+|calm|quiet|nonviolence|non violence|tranquill?ity|respite|stillness|hush|compliance|adherence|observance|restraint|lull|truce|ceasefire|cessation|pause|standstill|freeze|moratorium|reduced violence|less violence|reduction|affair|trial (?:period|run|phase|,)|test (?:period|phase)) (?!talks|process|negotiations|plan|deal)/u;

/** What the length is of, otherwise. */
export const NOT_A_TRUCE =
  /^ (?:ago|old|earlier|before|s? ?(?:left|time to go)|long (?:talks|war|siege|visit|session|battle|offensive|campaign|conflict)|of (?:[^ ]+ ){0,3}(?:talks|negotiations|war|fighting|bombing|conflict|bombardment|siege|meetings|violence|bloodshed|shelling|clashes|discussions|diplomacy|wrangling|captivity|work|battles|airstrikes|strikes|deliberations) |(?:[^ ]+ ){0,2}(?:talks|negotiations|session|meeting|dinner|conclave|siege|war|visit|mandate|tenure|road|transition|offensive|prison|sentence|flight|drive|trip|conversation) )/u;

/** What unsays a length, or makes it another's. */
export const UNSAID_LENGTH =
  / (?:(?<!(?:who|that) (?:have|has) )not(?! (?:to|until|before|after|one|a|an|less|fewer))|never|rejected|refused|denied|wanted|proposed|favou?red|earlier|previous|the (?:last|past) @p|past @p|failed|collapsed|broken|broke|fell|unravel\w*|crumbled|daily|every|unilateral|(?:killed|died|jailed|detained|captured|seized) (?:[^ ]+ ){0,3}@p) /u;

/** It must have lasted so long, before something else. */
export const CONDITION: Readonly<Record<'before' | 'behind', RegExp>> = {
  before:
    / (?:before|after|following|once|if|should|when|upon|provided|providing|unless|until|assuming|condition\w*|contingent|depend\w*|hinge\w*|require\w*|completion|wait|waits|given|pending|endure|survive\w*|reward|prize|price|requisite|holds?|lasts?) /u,
  behind:
    /^ (?:(?:[^ ]+ ){0,2}?first|(?:[^ ]+ ){0,12}?(?:before|then)|(?:[^ ]+ ){0,4}?(?:into|later|after|from|on ,|must|have passed|has passed|pass|passes|elapse\w*|suffice\w*|enough|precede\w*|unlock\w*|trigger\w*|open\w*|lead\w*|pave\w*|usher\w*|needed|required|from now|afterwards|thereafter|followed|go by|goes by|over|behind)) /u,
};

/** The two armies act together. */
export const JOINTLY =
  / (?:(?<! (?:put|pieced|brought|sat|come|came|held) )together|jointly|in tandem|in concert|alongside|shoulder to shoulder|side by side|elbow to elbow|hand in hand|cooperat\w*|co operat\w*|collaborat\w*|coordinat(?!or)\w*|co ordinat(?!or)\w*|partnership|partnering|as partners|with the (?:russians|americans)|teams? up|teaming|join(?:s|ing)? (?:forces|hands)|alliance|pool\w*|(?:joint|common|shared|combined|us russian|russian us|american russian|russian american) (?:[^ ]+ ){0,2}(?:action|operations?|strikes?|airstrikes|campaign|missions?|war|targeting|targets?|raids|efforts?|work|offensive|attacks?|bombing|planning|plan|flights|sorties|fight|battle|hunt|enemy|front|military|sorties|battle)|(?:shar\w+|swap\w*|exchang\w+|trad\w+|hand\w*) (?:[^ ]+ ){0,3}(?:intelligence|targets?|targeting|coordinates?|information|data|maps|lists?)|shar\w+ (?:[^ ]+ ){0,2}with (?:the )?(?:@[rm]\d+|russians?|americans?)|(?:intelligence|information|target|data) (?:sharing|exchange|pooling)|(?:work|works|working|act|operate|fight|fly|plan|strike|bomb|hit)\w* (?:[^ ]+ ){0,2}with (?:[^ ]+ ){0,2}(?:@[rm]\d+|russians?|americans?|each other)|(?:both|two) (?:air forces|militaries|armies)|(?:@m\d+|american|us) (?:s )?(?:(?:and|or|with|,) )?(?:the )?(?:@r\d+|russian) (?:[^ ]+ ){0,6}(?:strik\w+|bomb\w*|target\w*|hit|attack\w*|fly|fight|hunt\w*|go after|raid\w*|pound\w*|pilots|jets|planes|warplanes)|(?:@r\d+|russian) (?:s )?(?:(?:and|or|with|,) )?(?:the )?(?:@m\d+|american|us) (?:[^ ]+ ){0,6}(?:strik\w+|bomb\w*|target\w*|hit|attack\w*|fly|fight|hunt\w*|go after|raid\w*|pound\w*|pilots|jets|planes|warplanes)|(?:two|both|@n\d+) (?:air forces|militaries|armies|powers|sides air) (?:[^ ]+ ){0,5}(?:strik\w+|bomb\w*|target\w*|hit|attack\w*|fly|fight|hunt\w*|go|raid\w*|pound\w*|start|begin|pick|choose|act)) /u;

/** The body of the two powers. */
export const BODY_WORDS =
  / (?:[^ @]*@c\d+|(?:joint|shared|common|bilateral|combined|us russian|russian american|coordination|implementation) (?:[^ ]+ ){0,2}?(?:cent(?:re|er)|group|cell|commission|committee|room|headquarters|hq|body|office|command post|post|staff|hub)|the ji[cg]) /gu;

/** Within it. */
export const LIMIT: Readonly<Record<'before' | 'behind', RegExp>> = {
  before: / (?:within|inside|in) /u,
  behind:
    /^ (?:deadline|schedule|is the time|is how long (?:[^ ]+ ){1,4}given|is what they|ultimatum|time limit|time frame|timeframe|target|notice|limit|grace|s notice|timetable|countdown) /u,
};

/** Somebody is given so long to do it. */
export const GIVEN: Readonly<Record<'before' | 'behind', RegExp>> = {
  before:
    / (?:@[gosrmfcb]\d+|rebels?|sides|factions|groups?|parties|fighters|units|forces|militias?|powers|governments?|ministers|officers|experts|generals|diplomats|commanders|teams?|countries|states|belligerents|combatants|foes|opposition|insurgents|moderates|army|regime|they|themselves|negotiators|officials|militants|allies|everyone|all|both|force) (?:[^ ]+ ){0,7}(?:have|has|had|get|gets|got|give|gives|gave|given|grant|granted|allow|allowed|allotted|handed|set|left) |(?:have|has|had|get|gets|got|give|gives|gave|given|giving|grant|granted|granting|allow|allowed|allotted|handed|hands|handing|leave|leaves|left|leaving) (?:[^ ]+ ){0,4}(?:@[gosrmfcb]\d+|rebels?|sides|factions|groups|parties|fighters|units|forces|militias|themselves|each other|army|opposition|regime|them) /u,
  behind: /^ (?:(?:in|within) which )?(?:[^ ]+ ){0,2}?(?:to|for) /u,
};

/** Quiet, told behind the length in other words. */
export const QUIET_BEHIND =
  /^ (?:long (?:,|$)|must go by|at the end of which|(?:first|initially|to begin with|at first|only|no longer|at most|in a row|running) |(?:without|free of|with no|empty of) (?:[^ ]+ ){0,3}(?:violence|fighting|shot|shots|bloodshed|violations?|bombs?|bombing|shelling|attacks|breach(?:es)?|incidents?|hostilities|raids?|strikes?|combat)|(?:in|during) which (?:[^ ]+ ){0,5}(?:nobody|no|shoot|fire|rest|silent|observed|hold|holds|stop|quiet)|(?:(?:must|have to|has to|should|would) )?(?:go|goes|pass|passes|went|gone) (?:by )?without |(?:, )?(?:and )?(?:(?:is|are|can|may|could|would) )?(?:be )?(?:renewable|extendable|extendible|prolonged|rolled over)|, no (?:side|shot|one|plane|bomb)|no (?:side|shot|one|plane|bomb) |(?:: that )?is how long (?:[^ ]+ ){0,8}(?:quiet|calm|@a\d+|truce|lull|fire|silent|rest|last)|must pass (?:quietly|peacefully|calmly))/u;
