/**
 * English words by which a report leaves armed groups out of a truce, or makes them what the two powers strike together.
 * Looks at the words right before and right behind a list of groups.
 */

const words = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').split(' | ').join('|');
/** Up to so many words that are nobody's name. */
const gap = (n: number): string => `(?:(?!@[a-z])[^ |:]+ ){0,${n}}?`;
/** The same, and the deal may be among them. */
const wide = (n: number): string => `(?:(?!@[rmosyghbf]\\d)[^ |:]+ ){0,${n}}?`;

const SHELTER = words(
  `protection | shelter | cover | respite | place | room | mercy | quarter | truce | let up | relief | immunity | haven | safe haven | reprieve | peace | amnesty | pause | @a\\d+ | shield | benefit | safety | breathing space | free pass`,
);
const DEAL =
  '(?:@[ac]\\d+|it|them|truce|ceasefire|pause|lull|calm|terms|deal|plan|arrangement|bargain|agreement|cessation|accord|pact|understanding)';

/** Ends where the list begins. */
const LEFT_OUT_BEFORE = new RegExp(
  `(?:^| )(?:${[
    `(?:left|leaves|leaving|shut|shuts|shutting|kept|keeps|keeping|locked|cut|ruled) (?:out|outside)(?: of)? ${wide(5)}`,
    `(?:outside|beyond) (?:of )?${wide(4)}(?:is|are|stay|stays|remain|remains|lie|lies|stand|stands) ${gap(7)}`,
    `(?:except|excepting|excepted|save|bar|barring|minus|bars|barred|exempts?|exempting|exempted|excludes?|excluding|omits?|omitting|leaves aside|not counting|not including|other than|apart from|aside from|with the exclusion of|to the exclusion of|all but|everyone but|everybody but|anyone but|with the exception of|exceptions? (?:for|being|are|is|of|:|,)|exemptions? for|carve outs? for|carved out|carves out) ${gap(6)}`,
    `(?:no|without|nor|little) (?:${SHELTER}) ${gap(2)}(?:to|for|on|against|from|with|in it for|in the @a\\d+ for) ${gap(5)}`,
    `(?:not|never|nor) (?:be )?(?:meant|intended|designed|valid|binding|good|apply|applies|extend|hold|holds|stretch|run|count|work|available|open) (?:for|on|to|with|in the case of) ${gap(5)}`,
    `(?:not|never|nor|neither) (?:to )?(?:cover|covers|include|includes|protect|protects|shield|shields|spare|spares|bind|binds|concern|concerns|shelter|save|benefit|embrace|encompass|involve|affect|help|favour) ${gap(5)}`,
    `(?:denies|denied|denying|deny|withhold|withholds) (?:any |its |the )?(?:(?:${SHELTER}) )?(?:to |from )?${gap(4)}`,
    `(?:open|free) season on ${gap(3)}`,
    `exceptions? ${gap(3)}but ${gap(2)}`,
    `not (?:a )?(?:part|party|parties|covered|included|protected|bound) ${wide(6)}(?:are|is|were|was) ${gap(3)}`,
    `(?:exceptions?|exemptions?|exclusions?) ${gap(2)}(?:concerns?|covers?|includes?|names?) ${gap(3)}`,
    `(?:joint |common |agreed |shared )?(?:targets?|excluded|exempt|outside) : `,
    `not ${gap(3)}silent for ${gap(3)}`,
    `isolation of ${gap(3)}`,
    `not (?:their|its|his) (?:[^ @|:]+ ){0,2}(?:allies|friends|partners|comrades) (?:in|from|among) ${gap(2)}`,
    `(?:applies|apply|binding|binds|holds|valid|covers|cover|extends) ${wide(8)}(?:except|but|bar|save|other than|not) ${gap(4)}`,
    `(?:nothing changes|no change|business as usual) for ${gap(4)}`,
  ].join('|')})$`,
  'u',
);

/** Begins where the list ends. */
const LEFT_OUT_AFTER = new RegExp(
  // what is told of the groups beside, between commas, goes first
  `^ (?:, (?:[^ |:,]+ ){1,14}, )?(?:(?:${[
    `${wide(8)}(?:enjoy|enjoys|get|gets|receive|receives|find|finds|have|has|given|granted|shown|offered|expect|see|deserve|deserves) no (?:${SHELTER})`,
    `${wide(5)}(?:not|never|neither) (?:be |been |to )?(?:benefit|profit|enjoy|entitled|covered|included|protected|spared|meant|intended|eligible|offered|given|granted|invited|party|parties|part|a party|among|bound|shielded|sheltered|beneficiaries|signatories|in it|allowed in|safe|immune)`,
    `${wide(9)}(?:left out|left outside|leave out|shut out|kept out|excluded|exempted|exempt|beyond the pale|barred|fair game|off the table|out in the cold|unprotected|carved out|ruled out|written out|cut out|legitimate targets?|as targets?|an exception|the exceptions?|exceptions|excepted) `,
    `${wide(7)}(?:fall|falls|fell|lie|lies|stay|stays|remain|remains|is|are|was|were|left|stand|stands|sit|sits|kept|be) (?:well |firmly |squarely |explicitly )?(?:outside|beyond) `,
    `${gap(4)}outside (?:of )?(?:the )?(?:scope of )?(?:the )?${DEAL} `,
    `${gap(5)}(?:cannot|can not|cant|could not|may not) (?:claim|count on|shelter|hide|invoke|take cover|rely)`,
    `(?:are|is|were|was) concerned `,
    `${gap(3)}(?:gains?|gained|gets?|wins?|draws?) nothing (?:from|by|out of) `,
    `${wide(5)}(?:is|are|was|were|be) (?:[^ @|:,]+ )?denied (?:a |any |the )?(?:${SHELTER})`,
    `${gap(5)}nothing changes`,
  ].join('|')}))`,
  'u',
);

/** What leaves them out whatever the sentence calls the truce: "Not covered are …", "the exceptions are …". Ends where the list begins. */
const LEFT_OUT_ANYWAY = new RegExp(
  `(?:^| )(?:${[
    `not (?:covered|included|protected|bound|spared) (?:[^ @|,:]+ ){0,4}(?:are|is|were|was|include|includes|:) ${gap(3)}`,
    `(?:left out|excluded|exempt|exempted|exceptions|exclusions|outside)(?: [^ @|,:]+| @a\\d+){0,4} : ${gap(3)}`,
    `(?:excluded|exempted|exempt|left out) (?:from (?:it|them|this) )?(?:are|is|were|was) ${gap(3)}`,
    `(?:the|only) exceptions? (?:are|is|were|was|being|:) ${gap(3)}`,
    `(?:binds?|binding|covers?|covering|includes?|including|protects?|protecting|shields?|spares?|appl(?:y|ies|ied) to|extends? to|bound|covered) neither ${gap(3)}`,
    `(?:all|everyone|everybody) (?:but|except)(?: [^ @|,:]+){0,4} : ${gap(3)}`,
    `the (?:exemptions?|exclusions?|exceptions?) (?:for|of) ${gap(3)}`,
    `(?:missing|absent|left off|struck off)(?: [^ @|:]+){0,14} : ${gap(2)}`,
    `(?:nothing|not|neither|nor)(?: [^ |:]+){1,12} (?:stops?|prevents?|bars?|keeps?|prohibits?|precludes?|forbids?)(?: [^ |:]+){1,10} from (?:pursuing|fighting|attacking|striking|bombing|hitting|targeting|hunting|going after) ${gap(3)}`,
    `(?:at liberty|free|allowed|permitted|entitled|licensed)(?: [^ @|:]+){0,6} to (?:shell|bomb|strike|attack|hit|fight|target|pursue|go after|hunt) ${gap(3)}`,
    `(?:delineate|delineating|delineation of|demarcate|demarcating|demarcation of) (?:the )?(?:territory|territories|areas?|land|ground|positions) (?:held|controlled|occupied|run) by ${gap(3)}`,
  ].join('|')})$`,
  'u',
);
const LEFT_OUT_ANYWAY_AFTER = new RegExp(
  `^ (?:: (?:not|never) (?:covered|included|protected|spared|a party|part of it)(?= )|(?:is|are|was|were) not (?:a )?(?:part|party|parties) (?:of|to) (?:this|it|that)(?= )|${gap(4)}(?:nowhere|no place) (?:left )?to (?:hide|run|shelter|go) |, (?:which|who|whose|both|all|each) (?:[^ |,:]+ ){1,12}, (?:(?:is|are|was|were|remains?|stays?|would be|will be) (?:both |also |explicitly |expressly )?(?:excluded|left out|exempt|exempted|not covered|not included|not part|outside)|(?:may|can|could) (?:still |also )?be (?:bombed|attacked|struck|hit|targeted)) |(?:${gap(1)})(?:becomes?|will become|would become|turns? into) (?:(?:a|an|the) )?(?:shared|common|joint|legitimate|mutual) )`,
  'u',
);

/** "left X and others on the list outside it". */
const PUT_BEFORE =
  /(?:^| )(?:left|leaves|leaving|leave|put|puts|placed|places|keep|kept|keeps|keeping|ruled|sets|set|shut|shuts|shutting|lock|locks|locking|write|writes|writing) (?:both )?(?:the )?$/u;
const OUT_AFTER = /^ (?:[^ |:]+ ){0,9}?(?:outside|out|beyond|unprotected|exposed|aside) /u;

const FIGHT = words(
  `hunt | hunts | hunting | hunted | chase | chasing | go after | goes after | going after | went after | target | targets | targeting | targeted | strike | strikes | striking | raids | raid | attack | attacks | attacking | offensive | offensives | against | combat | combating | combatting | bomb | bombs | bombing | bombardment of | hit | hits | hitting | take on | taking on | tackle | tackling | crush | crushing | root out | rooting out | wipe out | wiping out | uproot | destroy | destroying | eliminate | eliminating | defeat | defeating | neutralise | neutralize | war | campaign | assault | assaults | fight | fighting | fights | aimed at | pound | pounding | battle | battling | pursue | pursuing | finish off | action on | smash | dislodge | drive out | guns on | fire on | firepower on | stamp out | degrade | dismantle | elimination of | destruction of | defeat of | airstrikes | sorties | missions | deal with | turn on | move against | struggle | focus on | concentrate on | concentrating on | prey | company with | intelligence on | information on | data on | maps of | coordinates of | coordinates for | beat back | beating back | beaten back | positions of | strongholds of`,
);
const HUNTED_BEFORE = new RegExp(`(?:^| )(?:${FIGHT}) (?:on |against |at |of |with |upon |for |to )?${gap(6)}$`, 'u');
const HUNTED_AFTER = new RegExp(
  `^ (?:${gap(4)}(?:who |which |and )?(?:are |is |will |would |can |could |may |to |then |next |be |both |now )+(?:be )?(?:struck|bombed|hit|targeted|attacked|fought|hunted|pounded|dealt with|in the crosshairs|in their sights|next|jointly) |(?:${gap(1)})(?:targets|positions|fighters|camps|militants) ${gap(4)}(?:be )?(?:struck|bombed|hit|targeted|attacked|jointly|together) )`,
  'u',
);
/** Both powers act, or both sides of the deal. */
const BOTH = new RegExp(
  `(?:^| )(?:${[
    '@[hrm]\\d+ (?:s )?(?:and|,|with) (?:the )?@[hrm]\\d+',
    '(?:russian|russia|russias|moscow|@r\\d+)(?: s)? (?:and|,|with) (?:the )?(?:american|us|u s|america|washington|@m\\d+)',
    '(?:american|us|u s|america|@m\\d+)(?: s)? (?:and|,|with) (?:the )?(?:russian|russians|russia|moscow|@r\\d+)',
    '(?:the |both |@n\\d+ )+(?:@n\\d+ )?(?:powers|countries|governments|air forces|militaries|ministers|sides|armies|superpowers|co chairs|nations|capitals|generals|fleets|forces|staffs|men)',
    '(?:foes|rivals|enemies|adversaries)|swap|swapped|swapping|sharing|traded|trading|it (?:would|will|was to|is to) (?:direct|steer|oversee|coordinate)',
    'joint|jointly|together|common|commonly|in concert|in tandem|side by side|shared|coordinate|coordinated|coordinating|co ordinate|pool|pooling|alliance|hand in hand|team up|teaming up|teamed up|cooperate|cooperation|partnership|with the (?:russians|americans|@r\\d+|@m\\d+)',
  ].join('|')}) `,
  'u',
);
/** What a deal does so that the groups may be fought. */
const LETS =
  /(?:^| )(?:lets?|letting|allows?|allowed|allowing|permits?|permitted|permitting|foresees?|foreseen|envisages?|envisaged|provides?|paves?|paved|opens?|leaves?|frees?|free|authori[sz]es?|authori[sz]ed|calls|aimed|aims|second|then|after|once|next|phase|stage|would|will|right|settled|agreed|agree|steps|door|means|to be|untouched|joins?|heart|return|exchange|reserved|reserves|reserving|begin|concrete) /u;
const DEAL_WORD =
  / (?:@[ac]\d+|terms|bargain|text|steps|plan|understanding|arrangement|communique|co chairs|document) /u;
/** "will continue to fly against", "no intention of easing off against": whoever it is, the deal does not end it. */
const GOES_ON =
  /(?:^| )(?:(?:will|would|to|shall) (?:continue|keep|go|carry|press|push)|no (?:intention|let up|plans?|question)|not (?:ease|stop|halt|let|relent|pause|give)) (?:(?!@)[^ |:]+ ){0,6}$/u;
/** "Strikes on X would go on", "fighting against X is to continue": whoever speaks, the truce does not end it. */
const RAIDS_ON =
  /(?:^| )(?:strikes?|airstrikes?|air strikes|raids?|operations?|attacks?|action|fight|fighting|war|campaign|bombing|bombardment|missions|offensives?)(?: (?!@)[^ |,:]+){0,3} (?:against|on|of) (?:(?!@)[^ |,:]+ ){0,4}$/u;
const WILL_GO_ON =
  /^ (?:(?!@(?!u\d))[^ |,:]+ ){0,10}?(?:(?:will|would|shall|may|can|could|must|is to|are to|is set to|are set to|is bound to|was to|were to) (?:still |also |therefore |nonetheless )?(?:continue|go on|go ahead|carry on|proceed|persist|not (?:stop|end|cease|halt|be halted|be affected))|(?:remain|remains|stay|stays|is|are) (?:still |expressly |explicitly )?(?:allowed|permitted|exempt|exempted|unaffected|legitimate|lawful)) /u;
/** Whose strikes may be another war's. */
const OTHERS_WAR =
  /@[mbsh]\d|(?:^| )(?:pentagon|coalition|turkish|turkey|iraqi|french|british|nato|army|regime|government|hezbollah|kurdish|if|whether) /u;

/** "operations by the army, Russia and the coalition against": what all of them keep on. */
const OF_ALL_SIDES =
  /(?:operations|action|strikes|airstrikes|attacks) by (?=[^|:]*@r\d)(?=[^|:]*(?:@g\d|syrian|coalition))(?:[^ |:]+ ){2,16}against (?:(?!@)[^ |,:]+ ){0,3}$/u;

/** Told of what happened, or of another war. */
const PAST_FIGHT =
  /(?:^| )(?:killed|seized|captured|claimed|recaptured|wounded|coalition|detained|arrested|fled|iraqi|libya|libyan|yemen|mosul|raqqa|euphrates|turkish|incirlik|kurdish|ground troops|beheaded|last month|last week|years ago|since 2014|blamed|accused|led @b\d+) /u;

/** The list stands outside the truce by the words around it; `line` names the deal. */
export function isLeftOut(before: string, after: string, line: string): boolean {
  if (LEFT_OUT_ANYWAY.test(before) || LEFT_OUT_ANYWAY_AFTER.test(after)) return true;
  if (!DEAL_WORD.test(` ${line}`) && !/ (?:truce|pause|ceasefire|lull|calm|quiet) /u.test(line)) return false;
  if (PUT_BEFORE.test(before) && OUT_AFTER.test(after)) return true;
  return LEFT_OUT_BEFORE.test(before) || LEFT_OUT_AFTER.test(after);
}

/** The list is what both powers, or the deal, let be struck. */
export function isHunted(before: string, after: string, line: string): boolean {
  if (PAST_FIGHT.test(line) || /@s\d/u.test(line.replaceAll(/(?:in|of|over|from|s) @s\d+/gu, ''))) return false;
  if (
    RAIDS_ON.test(before) &&
    WILL_GO_ON.test(after) &&
    !OTHERS_WAR.test(line.replaceAll(/@h\d+ (?:said|says)|he said/gu, ''))
  )
    return true;
  if (
    /(?:^| )(?:going after|targeting|fighting|bombing|striking|hitting) (?:the )?$/u.test(before) &&
    /^ is (?:not|no) (?:a )?(?:concession|favou?r) /u.test(after)
  )
    return true;
  if (OF_ALL_SIDES.test(before) && WILL_GO_ON.test(after)) return true;
  if (!HUNTED_BEFORE.test(before) && !HUNTED_AFTER.test(after)) return false;
  return (
    (GOES_ON.test(before) && !/@[mbs]\d/u.test(before)) ||
    BOTH.test(line) ||
    (DEAL_WORD.test(` ${line}`) && LETS.test(line))
  );
}

/** "sifting moderates from X", "rebels who fight alongside X were told to move away". */
export function isToldApart(before: string, after: string): boolean {
  return (
    /(?:^| )(?:sift|sifts|sifting|sort|sorting|tell|tells|telling|told|part|parting|marking|mark|weed|weeding|untangle|divide|dividing|draw|drawing) (?:off |out |apart )?(?:the |genuine |so called |who is |a line between )*(?:@o\d+|moderates?|rebels?|opposition|moderate [^ ]+)(?: [^ |:]+){0,3} (?:from|and) (?:[^ @|:]+ ){0,3}$/u.test(
      before,
    ) ||
    (/(?:^| )(?:@o\d+|rebels?|factions|fighters|units|groups|commanders)(?: [^ |:]+){0,7} (?:break(?:ing)? with|part(?:ing)? company with|split(?:ting)? from|disengag(?:e|ing) from|dissociat(?:e|ing)(?: themselves)? from|away|clear|themselves|ties|links|ranks|alongside|beside|company|next to|mixed (?:up )?with|intermingled with) (?:from |of |with |to )?(?:[^ @|:]+ ){0,3}$/u.test(
      before,
    ) &&
      /(?:told|asked|warned|urged|ordered|required|obliged|must|should|have to|has to|need to|would|will|risk|are to|day|days|@p\d+) /u.test(
        before + after,
      ))
  );
}
