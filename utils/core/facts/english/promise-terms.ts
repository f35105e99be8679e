/** What becomes of breaches, and who vouches for the deal, in English. */
import type { Term } from './terms.ts';

const TEXT =
  '(?:@[ac]\\d+|text|document|documents|deal|plan|paper|terms|communique|statement|pact|accord|arrangement|bargain|it)';
const BREACH =
  '(?:violations?|violators?|violates?|violating|violated|breach(?:es|ed|ing)?|infringements?|infractions?|cheats?|cheating|cheaters?|breaks?|breaking|broken|broke|offenders?|spoilers|transgress(?:ions?|ors?)|incidents?|complaints?|non compliance|noncompliance|flouts?|flouting|ignores?)';
const FORCE =
  '(?:mechanisms?|means|way|ways|penalt(?:y|ies)|sanctions?|punishments?|punish|punishes|punished|penali[sz]e|police|policing|policeman|enforcement|enforce|enforces|enforcing|enforced|enforceable|enforcer|teeth|referees?|umpires?|arbiters?|arbitration|verification|verify|consequences?|recourse|deterrents?|deter|oversight|supervision|monitoring|monitors|court|instrument|tools?|remedy|reprisals?|cost|price|stick|repercussions|retribution|redress|machinery|provisions?)';
const NONE =
  '(?:no|not|nothing|nobody|without|lacks?|lacked|lacking|absence of|lack of|neither|nor|never|none|nowhere|little|devoid of|short of|missing|fails to|failed to|hardly any|not one|not a single|scant)';
const ANSWERED =
  '(?:dealt with|investigated|investigate|investigating|reported|examined|examine|examining|checked|check|acted upon|act on|answered|punished|punish|met with|sanctioned|looked into|look into|looking into|settle|settled|settling|verified|verify|verifying|referred|logged|log|logging|reviewed|review|reviewing|addressed|address|addressing|handle|handled|handling|respond to|responding to|response to|rule on|ruling on|adjudicate|adjudicated|assess|assessed|assessing|probe|probed|probing|sort out|sorted out|resolved?|resolving|followed up|follow up|flagged|registered|register|recorded|record|monitor|monitored|monitoring|track|tracking|tracked|police|deal with|dealing with|weighed|taken up|identify|establish|determine|tackle|counter|curb|attribute|discussed|raised)';
const BODY =
  '(?:task force|@b\\d+|@c\\d+|cent(?:re|er)|hotline|hot line|group|committee|commission|cell|officers|militaries|procedures?|mechanism|system|co chairs|monitors|observers|team|channel|headquarters|powers|sides|both|jointly|office|room|line|unit|panel|drones|machinery|body)';
const MAY =
  '(?:will|would|shall|should|must|to be|to|can|could|may|are|is|be|has the job|tasked|charged|responsible|job|asked|set up)';
const UNABLE =
  '(?:no|not|nobody|none|neither|nor|never|cannot|cant|couldnt|wont|without|unable|impossible|hardly|refused|refuses|refuse|declined|declines|far from|stopped short of|no one|reluctant|unwilling|in no position|shied away from|ruled out|im not|anything but|foolish)';
const SUBJECT =
  /(?:^| )(?:@a\d+|@c\d+|@o\d+|text|deal|plan|bargain|terms|words|success|succeed|hold|holds|held|work|works|comply|compliance|pilots|obey|calm|quiet|truce|ceasefire|agreement|pact|accord|arrangement|it|this|cessation|all would go|last|stick|sides|implementation|implemented|outcome|peace|silence|guns|understanding) /u;

export const PROMISE_TERMS: readonly Term[] = [
  {
    attribute: 'enforcement',
    value: 'none',
    rule: 'enforces',
    about:
      / (?:mechanisms?|means|penalt(?:y|ies)|sanctions?|sanction|punish\w*|penali\w+|police|policing|policeman|enforc\w+|teeth|referees?|umpires?|arbiters?|verif\w+|consequences?|recourse|deter\w*|oversight|supervision|monitor\w*|violat\w+|breach\w*|cheats?|breaks?|bombs?|bomb|broken|unpunished|impunity|repercussions|remedy|flouts?) /u,
    needs:
      / (?:@[ac]\d+|text|document|documents|deal|plan|paper|terms|communique|pact|accord|arrangement|bargain|truce|ceasefire|violators?|violations?|breaches|cheats|it) /u,
    unless:
      /(?:^| )(?:embargo|iran|iranian|libya|libyan|ukraine|crimea|north korea|eu sanctions|us sanctions|security council sanctions|no violations|no breaches|sanctions regime|without violations|not violated|not broken|not breached|never violated|did not violate|has not broken|not break|denied|court martial) /u,
    phrases: [
      `${NONE} (?:V ){0,7}?${FORCE} (?:W ){0,8}?(?:${BREACH}|${TEXT}|enforc\\w+|punish\\w*|compliance|parties|sides?|those who|anyone|whoever|it)`,
      `${TEXT} (?:V ){0,6}?${NONE} (?:V ){0,6}?${FORCE}`,
      `${FORCE} (?:V ){0,4}?(?:absent|missing|lacking|nowhere|unclear|vague|left open|left blank|wanting|not mentioned|not foreseen|not provided|not specified|not spelled|unspecified|undefined|weak|toothless)`,
      `(?:missing|absent|lacking|wanting|gap|omission|weakness|flaw) (?:W ){0,8}?(?:mechanisms?|penalt\\w+|sanctions?|punish\\w*|enforc\\w+|policing|referee|umpire|arbiter|monitors?|monitoring|verification|teeth)`,
      `(?:(?:says|said|say) nothing|nothing (?:in|about|on|is)|silent|silence|mute|vague|unclear|unanswered|unsaid|unexplained|unspecified|open|does not say|did not say|not say|not said|without saying|no word|not explain|not explained|not spell|not spelled|not clear|nobody knows|no one knows|not known|no explanation|left open|unresolved|not specify|not specified|no answer|no indication|mum|skirts|sidesteps|dodges|avoids|ducks|leaves open|quiet on|quiet about|in the dark) (?:W ){0,14}?(?:${BREACH}|bomb|bombs|if (?:either|one|a) (?:side|party)|penalt\\w+|sanctions|punish\\w*|enforc\\w+|policed?)`,
      `(?:who|how) (?:will|would|is to|shall|can|could|should) (?:V ){0,2}?(?:police|enforce|punish|monitor|verify|judge|referee|umpire|policed|enforced|punished|monitored|verified) (?:W ){0,14}?(?:nobody|no one|unclear|unknown|not|nothing|open|unanswered|vague|no)`,
      `(?:${BREACH}|a side that|whoever|those who|anyone who) (?:V ){0,6}?(?:risks?|faces?|suffers?|pays?|go|goes|going|runs?|fears?|carr(?:y|ies)) (?:V ){0,2}?(?:nothing|no|unpunished|scot free|without|little|unanswered)`,
      `(?:unpunished|impunity|toothless|unenforceable|honour system|honor system|on trust alone|good faith alone|paper tiger)`,
      `no teeth`,
      `(?:not|no) (?:V ){0,2}?(?:one|single|any) (?:V ){0,2}?(?:sanction|penalty|punishment|consequence)`,
    ],
  },
  {
    attribute: 'enforcement',
    value: 'response-mechanism',
    rule: 'enforces',
    about:
      / (?:violat\w+|breach\w*|infring\w+|infractions?|incidents?|complaints?|offenders?|cheat\w*|compliance|transgress\w+|breaks?|breaking|broken) /u,
    needs:
      / (?:will|would|shall|should|must|to|can|could|may|procedures?|mechanism|hotline|task|agreed|set|has|have) /u,
    unless:
      /(?:^| )(?:no|nobody|nothing|without|lack|lacks|lacking|unclear|silent|accused|accuses|accuse|blamed|not one|denied|killed|vague|unanswered|alleged|warned|nothing|embargo|human rights|reported \d+|said there were|nor|left open|not spelled|who would|who will) /u,
    phrases: [
      `${BREACH} (?:W ){0,6}?(?:will|would|shall|should|must|to|can|could|may) (?:be )?(?:V ){0,3}?${ANSWERED}`,
      `${BODY} (?:W ){0,10}?${MAY} (?:V ){0,5}?${ANSWERED} (?:V ){0,6}?${BREACH}`,
      `${BODY} (?:W ){0,10}?(?:${ANSWERED}) (?:V ){0,5}?${BREACH}`,
      `${MAY} (?:V ){0,3}?${ANSWERED} (?:V ){0,4}?${BREACH} (?:W ){0,8}?${BODY}`,
      `(?:procedures?|mechanisms?|rules|arrangements?|measures|protocols?|system|machinery|steps) (?:V ){0,5}?(?:for|to|on|against|in case of|in the event of|covering|if|when|governing) (?:V ){0,6}?${BREACH}`,
      `(?:in case of|in the event of|should there be|should|if|when|whenever|every|any|each) (?:V ){0,4}?${BREACH} (?:W ){0,8}?${BODY} (?:W ){0,6}?(?:will|would|shall|must|can|could|to|is|are)`,
      `(?:those who|whoever|anyone who|any side that|a side that|any group that|any party that|groups that|side|party) (?:V ){0,3}?${BREACH} (?:W ){0,6}?(?:will|would|can|could|risks?|faces?|to|is|are) (?:V ){0,4}?(?:struck|targets?|targeted|punished|lose|forfeit|consequences|penalties|hit|excluded|expelled|pay|answer|treated|response|action|attacked|protection)`,
      `(?:set off|trigger|triggers|prompt|prompts|provoke|bring|lead to|draw) (?:V ){0,2}?(?:response|reaction|answer|action|investigation|inquiry)`,
      `(?:compliance|adherence) (?:V ){0,4}?(?:will|would|to) be (?:V ){0,2}?(?:monitored|verified|checked|policed|supervised|overseen)`,
    ],
  },
  {
    attribute: 'guarantee',
    value: 'none',
    rule: 'guarantees',
    about:
      / (?:guarant\w+|vouch\w*|promises?|promised|assurances?|assure|certainty|certain|sure|warranty|swear|safeguards?|insurance|surety) /u,
    needs: SUBJECT,
    unless:
      /(?:^| )(?:guaranteed by|guarantees safe|not sure whether|not sure when|make sure|making sure|made sure|be sure to|ensure|not certain when|no sure|has promised|had promised|promised aid|job guarantee|for sure|certain areas|certain zones|under certain|a certain|nuclear|unsure|promising|breakthrough) /u,
    phrases: [
      `${UNABLE} (?:V ){0,8}?(?:guarantee|guarantees|guaranteed|guaranteeing|guarantors?|vouch|vouches|vouching|warranty|surety|insurance)`,
      `(?:guarantees?|guarantors?|assurances?|safeguards?|certainty) (?:V ){0,4}?(?:not|absent|missing|lacking|nowhere|none|wanting|never|nobody)`,
      `(?:nobody|no one|neither|none|cannot|cant|couldnt|could not|can not|not able to|unable to|not in a position to|in no position to|wont|will not|would not|not going to|im not) (?:V ){0,6}?(?:promise|promises|assure|swear|vouch|be sure|be certain|rule out failure|bank on|bet on)`,
      `(?:no|not|never|little|without|hardly any|far from|nothing) (?:V ){0,3}?(?:assurances?|certainty|certain|certainties|promises?|guarantees?|sure thing|safeguards?) (?:V ){0,3}?(?:that|of|it|for|whatsoever|about|given|offered|on|the|this|all)`,
      `(?:assurances?|guarantees?) (?:W ){0,18}?(?:none|no such|not|nobody|never) (?:V ){0,5}?(?:offered|given|provided|forthcoming|received|available|had|got|made)`,
      `(?:comes?|came|come|went|goes|is|was) without (?:V ){0,2}?(?:guarantees?|assurances?|safeguards?|guarantors?)`,
      `whether (?:W ){0,10}?not guaranteed`,
      `(?:no one|nobody|not|cannot|cant|none|neither) (?:V ){0,3}?(?:say|know|predict|tell) (?:V ){0,2}?(?:with|for) (?:V ){0,2}?certain(?:ty)? (?:that|whether|if)`,
    ],
  },
];
