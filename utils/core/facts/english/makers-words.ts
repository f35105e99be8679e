/** The words of makers.ts, as patterns that look from those named behind, before, or between them. */

/** Papers and bargains, where no agreement is named; tags are agreements and joint bodies. */
const DEAL =
  '(?:@a\\d+(?: @[ac]\\d+)?|deals?|plan|agreements?|accords?|pact|truce|ceasefire|cessation|memorandum|documents?|papers?|texts?|terms|arrangements?|understandings?|roadmap|blueprint|scheme|package|bargain|compromise|communique|statement|declaration|initiative|formula|outcome|proposal|settlement|creation|brainchild|breakthrough|handiwork|pause|lull|calm|steps|measures|timetable|draft|framework|venture|effort|version|wording|product|invention|undertaking|conditions|commitments?|announcement|halt|armistice|entente|recipe|game plan|solution)';
const ADJECTIVE =
  '(?:joint|new|latest|brokered|backed|led|sponsored|mediated|negotiated|made|crafted|drafted|designed|engineered|authored|bilateral|nationwide|fragile|tentative|landmark|proposed|planned|peace|syria|syrian|military|common|shared|secret|confidential|initial|partial|long|awaited|ambitious|@y\\d+|s|own)';
/** Making one: these need a deal beside them. */
const MADE_FIRMLY =
  '(?:reach|reached|strike|struck|clinch|clinched|broker|brokered|sign|signed|seal|sealed|announce|announced|unveil|unveiled|conclude|concluded|forge|forged|adopt|adopted|approve|approved|negotiate|negotiated|produce|produced|present|presented|publish|published|issue|issued|release|released|outline|outlined|disclose|disclosed|proclaim|proclaimed|reveal|revealed|declare|declared|hammer|hammered|thrash|thrashed|worked|drew|drawn|draft|drafted|devise|devised|craft|crafted|designed|develop|developed|finalise|finalize|finalised|finalized|nailed|ironed|cobbled|patched|stitched|sketched|achieve|achieved|secure|secured|arrange|arranged|cement|cemented|prescribed|ordained|mapped|wrote|written|penned|delivered|settle|settled|agree|agreed|initialled|initialed|decreed|dictated|imposed|launch|launched|sponsored|championed|engineered|midwifed|fashioned|formulated|framed|touted|hailed|detailed|spelled|spelt|cooked|emerge|emerged|extracted|promised|pledged|endorsed|blessed|godfathered|orchestrated|choreographed|concocted|hatched|inked|crowned|salvaged|rescued|revived|resurrected|renewed|extended|salute|saluted|trumpeted|heralded|mediated|oversaw|co sponsor|co sponsored|sponsor|broker|guarantee|guaranteed)';
const MADE = `(?:${MADE_FIRMLY}|put|laid|set|made|make|arrived|brought|got|come|came|closed|cut|done|did|found|had|have|hold|built|backed|called|completed|finished|gave|give|given|handed|walked|read|committed themselves|bound themselves|undertook|signed)`;
const AUX =
  '(?:have|had|has|are|were|was|been|who|that|also|now|jointly|finally|late|early|at|last|just|on|in|effect|together|,|this|week|month|formally|publicly|both|then|eventually|triumphantly|ultimately|morning|night|the|day|before|earlier|already|themselves|first|duly|once|more|again|@t\\d+)';
/** Up to so many words of a clause, no other actor among them. */
const gap = (count: number, more = '[|:]'): string =>
  `(?:(?!@[gou]\\d|no |not |never |without |any |[|:]|${more})[^ ]+ ){0,${String(count)}}?`;

/** The two makers of a deal, without their names; a number must be two. */
export const THE_PAIR =
  /(?<= |^)(?:both (?:powers|countries|ministers|superpowers|capitals|diplomats|governments)|the (@n\d+|two)(?: (?:big|major|world|great|foreign|top|former|cold|war|nuclear|rival|chief|global))* (?:powers|superpowers|ministers|countries|capitals|diplomats|nations|foes|rivals|governments|heavyweights|adversaries|presidents|sponsors)|the world s (@n\d+|two) (?:biggest|leading|main|great) powers|the (?:pair|duo)|the former(?: cold war)? (?:foes|rivals|enemies|adversaries))(?= )/gu;
/** ", then 17 nations strong, vowed to stop the fighting", "gave the sides a week": what a group decides without a word for a deal. */
export const GROUP_VOWED =
  /^(?: (?:,|s|then|now|with|which|that|has|have|had|of|@n\d+|@t\d+|nations?|countries|members?|strong|meeting|last|earlier|at|in [^ ]+|jointly|unanimously|also)){0,12} (?:(?:back|backed) (?:a )?(?:[^ |:,]+ )?(?:pause|truce|ceasefire|cessation|@a\d+)|(?:vowed|pledged|pledge|vow|undertook|promised|resolved|committed) (?:itself |themselves )?to (?:(?!@[gouh]\d|not )[^ |:,]+ ){0,3}?(?:stop|stopping|end|ending|halt|halting|pause|cease|silence|truce|ceasefire|cessation|@a\d+|aid)|(?:gave|given) (?:[^ |:,]+ ){0,3}?(?:sides|parties|foes|combatants|factions)(?: [^ |:,]+){0,2} @p\d+ to)(?= )/u;
/** "the product of" their "bargaining", where a deal is spoken of. */
export const FRUIT_OF = new RegExp(
  `${DEAL} (?:[^ |:]+ ){0,5}?(?:product|result|fruit|fruits|outcome|upshot|culmination|child|offspring) of (?:(?!@[a-z]|no )[^ |:,]+ |@p\\d+ ){0,5}$`,
  'u',
);
export const OF_TALKS =
  /^ (?:[^ |:,@]+ ){0,2}?(?:bargaining|talks|negotiations?|diplomacy|efforts?|haggling|mediation|contacts|cooperation|understandings?|compromise|agreement|horse trading|consultations|pressure)(?= )/u;
/** "announced by Kerry at a joint news conference with Lavrov". */
export const AT_JOINT_NEWS = new RegExp(
  `${DEAL} (?:[^ |:]+ ){0,12}?(?:at|in|during) (?:a|their|the) joint (?:news|press) (?:conference|briefing|appearance) (?:[^ |:,@]+ ){0,4}?(?:with|alongside) (?:(?:the|his|her|mr|counterpart|colleague|foreign|minister|secretary|of|state) )*$`,
  'u',
);

/** What may stand between two that act together. */
export const JOINED_TO =
  /^(?: s)? (?:(?:brokered|backed|sponsored|led|mediated) (?:, |and )|, (?:flanked by|jointly with|along with|in tandem with|in concert with|hand in hand with|like|standing (?:beside|next to|alongside)|alongside|together with|with|appearing (?:with|alongside|beside)|speaking (?:beside|alongside|next to|with)|side by side with) )?(?:(?:and|nor|or|,|the|mr|ms|his|her|their|its|foreign|secretary|ministers?|diplomats?|envoys?|officials?|counterparts?|colleagues?|opposite|number|presidents?|of|state|negotiators?|partners?|leaders?|teams?|sides?|governments?|both|s|top|chief|diplomacy|senior|peer|alongside|together|as|well|for|from|in) ){0,7}$/u;
/** Those who speak for the two, behind their nationality: "US and Russian negotiators". */
export const ROLES_AFTER =
  /^(?: (?:s|foreign|top|chief|senior|counterparts?|colleagues?|ministers?|diplomats?|envoys?|officials?|negotiators?|partners?|leaders?|teams?|sides?|governments?|presidents?|mediators?|experts?|ministries|capitals|militaries|respectively|, who (?:(?!@[a-z]\d+ said)[^ |]+ ){1,9},|, including (?:[^ |]+ ){1,7},|between them|, (?:the|its|as|whose|after|through) (?:[^ |,]+ ){1,7},|among them ,|, @s\d+ and @s\d+ among them ,|belonging to (?:[^ |]+ ){1,12}among them ,))+(?= )/u;

/** "a US-Russian creation", "Kerry and Lavrov's plan". */
export const OF_DEAL_AFTER = new RegExp(
  `^(?: ${ADJECTIVE}){0,4} (?!(?:nuclear|arms|trade|oil|gas|prisoner|energy) )(?:${DEAL}|@n\\d+ (?:points|steps|documents|papers|paragraphs))(?= )(?! (?:monitors?|centre|center|talks|negotiations|group|room|cell|to (?:fight|bomb|defeat)))`,
  'u',
);
/** ", its architects", ", who brokered it". */
export const TO_AUTHORS =
  /^(?: s)? (?:,|are|were|as) (?:(?!@[rmshgou]\d|not )[^ |,]+ ){0,5}?(?:co )?(?:architects|authors|brokers|sponsors|guarantors|midwives|makers|fathers|godfathers|engineers|mediators|drafters)(?= )/u;
/** "prescribed by the", "communique by", "between", "the architects of the deal ,". */
export const BY_THEM = new RegExp(
  `(?:^| )(?:(?:brokered|overseen|guaranteed|negotiated|prescribed|sponsored|hammered|thrashed|drawn|drafted|worked|agreed|announced|struck|reached|signed|sealed|clinched|concluded|forged|unveiled|mediated|crafted|devised|designed|engineered|proclaimed|disclosed|cobbled|championed|patched|stitched|penned|midwifed|fashioned|formulated|ordained|cooked|settled|sealed|initialled|finalised|finalized|dreamed|dreamt|cooked|dictated|imposed|arranged|orchestrated|choreographed|made public|laid down|written|godfathered|proposed and agreed|co sponsored|put together|put forward jointly)(?: (?:out|up|off|on|upon|together|at|last|@t\\d+|jointly|in (?:@?[a-z\\d]+)|over|late|early|between|after (?:[^ |]+ ){1,6}|,)){0,5} (?:by|between)` +
    `|(?<!(?:no|any|without|for|such|another|a|an) )(?<!(?:no|any|such) new )${DEAL}(?: (?:on @y\\d+|itself|reached|struck|signed|made|agreed|set|issued|published|released|produced|presented|outlined|detailed|backed|won|put|secured|achieved|announcement|which|that|is|was|has|been|in (?:@?[a-z\\d]+)|@t\\d+|on|,)){0,3} (?:between|among|by|from)` +
    `|(?:drawn up|drafted|agreed|negotiated|hammered out|worked out|written|made|forged|hatched|settled|dreamed up|dreamt up|cooked up|cobbled together|born|devised|designed|sealed|stitched up) (?:jointly )?(?:in|between)|(?:released|issued|published|announced|unveiled|made public) (?:simultaneously|jointly|at the same time|together) (?:in|by)` +
    `|(?:architects|authors|brokers|sponsors|guarantors|midwives|makers)(?: of (?:[^ |,]+ ){1,4}| ),|(?:agreed|sealed|settled|finalised|finalized|clinched|struck|born|concluded|thrashed out|hammered out|worked out)(?: (?!@[rmshgou]\\d|not )[^ |:,]+){0,6} between|(?:approval|blessing|backing|imprimatur|green light) (?:of|from)|(?:^| )(?:sponsors|brokers|guarantors|co sponsors)|${DEAL} (?:follows|followed|crowns|crowned|caps|capped|concludes|came after|comes after|ended)(?: (?:[^ |:,@]+|@p\\d+)){0,6}? (?:talks|negotiations|bargaining|haggling|diplomacy|meetings|discussions|consultations|contacts)(?: [^ |,@]+){0,3}? (?:between|of|by)|(?:work|fruit|product|result|outcome|brainchild|handiwork|signatures?|names) of(?: (?:[^ |,@]+|@p\\d+)){0,6}? (?:between|by|of)|(?:work|handiwork|brainchild|signatures?) of)` +
    `(?: the (?:[^ |,]+ ){0,4}(?:powers|superpowers|pair|duo|sponsors|countries|capitals|nations|states|sides|men|ministers|presidents|governments) ,)?` +
    `(?: (?:both|the|foreign|ministers|presidents|mr|top|diplomats|of|from|secretary|state|us|two|powers|, |officials|envoys|negotiators|his|her)){0,6} $`,
  'u',
);
/** "It took Washington and Moscow ten months to agree the text." */
export const IT_TOOK = /(?:^| )it (?:has |had )?(?:taken|took)(?: (?:the|both|mr))* $/u;
export const TOOK_TO_MAKE = new RegExp(`^ @p\\d+ (?:of (?:[^ |]+ ){1,4})?to (?:finally |jointly )?${MADE}(?= )`, 'u');
/** "telephoned", where the two then "approved the terms". */
export const CALLED =
  /^ (?:telephoned|phoned|rang|met|met with|spoke to|spoke with|talked to|talked with|spoke by (?:tele)?phone (?:to|with)) (?:(?:his|her|mr|the|counterpart) )*$/u;
export const AND_THEY_MADE = new RegExp(
  `^ (?:[^ |:]+ ){0,6}?and (?:they|both|the two|the @n\\d+|the pair)(?: (?:men|leaders|presidents|ministers|sides))? (?:jointly |then )?(?:agreed|${MADE_FIRMLY})(?= )(?! (?:to|that) (?:[^ ]+ ){0,2}(?:meet|talk|discuss|continue|keep|stay|speak))`,
  'u',
);
/** "Sergei and I …": the other one is who speaks. */
export const AND_I = /^ and i(?= )/u;
export const WE_MADE = new RegExp(
  `(?:^| )(?:${DEAL}(?: that| which)? we(?: ${AUX}){0,3} ${MADE_FIRMLY}|we(?: ${AUX}){0,3} (?:agreed|reached|concluded|announced|worked out)|(?:are|were) announcing) `,
  'u',
);
/** "Lavrov at his side". */
export const AT_HIS_SIDE =
  /^ (?:, )?(?:standing |sitting |seated )?(?:at|by) (?:his|her) (?:side|elbow|shoulder)|^ (?:standing |sitting |seated )?(?:beside|next to|alongside) (?:him|her)|^ (?:looking|nodding) on(?= )/u;
/** "a deal had been reached", "announced the truce". */
export const WAS_MADE = new RegExp(
  `(?:${DEAL} (?:had|has|have|was|were|is) (?:been |now |at last |finally )?${MADE_FIRMLY}|(?:announced|announcing|unveiled|presented|proclaimed|declared|hailed) (?:[^ |:,]+ ){0,4}?${DEAL}) `,
  'u',
);
/** "Moscow joined Washington in announcing". */
export const JOINED_IN = /^ joined (?:forces with )?(?:the |his |mr )*$/u;
/** "announced the deal after talks with": a deal made by one right after he sat with the other. */
export const AFTER_TALKS_WITH = new RegExp(
  `^(?: s)?(?:(?! (?:not|never|no|fail|failed|without) )[^|:]){0,70}? (?:announced|unveiled|proclaimed|declared|sealed|clinched|struck|reached|concluded|presented|emerged|signed|hailed)(?: (?!no |[|:])[^ ]+){0,5}? ${DEAL}(?: [^ |:]+){0,5}? (?:after|following|at the end of)(?: (?:[^ |:@]+|@[pn]\\d+)){0,6}? (?:with|meeting|seeing) (?:(?:the|his|her|mr|counterpart|colleague|opposite|number|foreign|minister) )*$`,
  'u',
);
/** "after talks with Lavrov, Kerry announced a truce" */
export const WITH_HIM_BEFORE =
  /(?:^| )(?:after|following|at the end of)(?: (?:[^ |:@]+|@[pn]\d+)){0,6}? (?:with|meeting) (?:(?:the|his|her|mr|counterpart|colleague|opposite|number|foreign|minister) )*$/u;
/** "thanked Lavrov for" the deal. */
export const THANKED =
  /^ (?:thanked|congratulated|credited|praised|commended) (?:(?:the|his|her|mr|counterpart|colleague) )*$/u;
export const FOR_THE_DEAL = new RegExp(`^(?: [^ |:]+){0,4}? (?:for|on|with)(?: [^ |:]+){0,7}? ${DEAL}(?= )`, 'u');
/** "Russia, a signatory to the deal along with the US" */
export const PARTY_TO =
  /^ , (?:which is |itself |also |as )?(?:a|one of the|the other|co) (?:signatory|signatories|party|parties|sponsor|sponsors|guarantor|guarantors|author|broker|architect)(?: [^ |]+){1,6} (?:with|alongside|as) (?:the )*$/u;
/** "commits Moscow and Washington to" */
export const COMMITS =
  /(?:^| )(?:@a\d+|deal|plan|pact|accord|text|terms|it) (?:also )?(?:commits|committed|binds|bound|obliges|obliged|requires|required) (?:both |the )*$/u;
/** Nobody says that it was made: "if Moscow and Washington agree", "talks between". */
export const DOUBT_BEFORE =
  /(?:^| )(?:if|whether|unless|until|once|should|might|may|hopes?|hoped|hoping|wants?|wanted|urged|urges|called on|calls on|asked|asking|pressed|pressing|for|waiting for|deny|denied|denies|doubts?|doubted|lest|neither)(?: (?:both|the|foreign|ministers|presidents|mr|that))* $/u;
export const DOUBT_AFTER = new RegExp(
  `^ (?:(?!that |@a\\d|(?:${MADE_FIRMLY}|say|said|says|tell|told) )[^ |:,]+ ){0,4}(?:not|never|no|yet|fail|fails|failed|unable|remain|remains|could|might|may|would|should|must|will|hope|hopes|hoped|try|tried|trying|want|wants|need|needs|refused|struggled|violated|violate|broken|broke|breached|rejected|denounced|criticised|criticized|ignored|undermined|abandoned|suspended|welcomed|welcome|discussed|disagreed|differ|differed|argued|close|near|nearly|almost|without) `,
  'u',
);
/** They agreed, whatever on; but agreeing to meet or talk again is none. */
export const STRONG_AFTER = new RegExp(
  `^(?:(?: who)? (?:spoke|talked|met|huddled|sat|haggled|negotiated|worked|held|spent|stayed|needed|took)(?: (?:[^ |:@]+|@[ptnsu]\\d+)){0,12}? (?:and|before|to))?(?: ${AUX}){0,9} (?:agree|agreed|agreeing|settled on|settled upon|opted for|plumped for|shook hands|shaken hands|(?:came|come|coming) to (?:terms|an? (?:agreement|understanding|arrangement|accord|compromise))|(?:came|come) (?:out|up) with|accepted that|decided (?:on|that|to (?:halt|stop|end|impose))|resolved (?:that|to (?:halt|stop|end))|(?:gave|given|give) (?:[^ |:]+ ){1,6}(?:until|a deadline|a week)|are behind (?:the|this|it)|put (?:their|its) (?:weight|authority) behind|gave their (?:blessing|approval|assent|consent) to|(?:are|stand|stood) (?:as )?(?:the )?(?:joint |co )?(?:guarantors|sponsors|signatories|parties)|(?:gave|given) themselves|signed up to|signed on to|signed up for|put (?:their|the) (?:names|signatures|finishing touches)|(?:say|said|says|told [^ ]+ [^ ]+|declared|announced|announce|confirmed|proclaimed|stated)(?: (?:[^ |:,@]+|@t\\d+|in @[a-z]\\d+|,)){0,7}? (?:that )?(?:they|both(?: \\w+)?|their \\w+|the @n\\d+ \\w+|the two(?: \\w+)?) (?:had|have) (?:agreed|reached|struck|a deal|come to|concluded|settled|clinched|sealed|worked|found))(?= )(?! (?:(?:on|late|early|in|@t\\d+|by|phone) ){0,4}(?:to|that they would|that the two|that their) (?:[^ ]+ ){0,2}(?:meet|talk|talks|discuss|continue|consult|confer|keep|stay|speak|reconvene|hold|station|send|disagree|differ|remain|instruct|pursue|exchange)| on (?:the need|the importance|little|nothing|almost nothing|few))`,
  'u',
);
/** They made, announced or came out with a deal told behind. */
export const MADE_AFTER = new RegExp(
  `^(?: ${AUX}){0,9} (?::|(?:could |managed to |were able to )?(?:${MADE}|tell|told|emerge)|succeeded in|left) ${gap(14, '@s\\\\d')}(?<!(?:no|any|of a|for a|for the|nuclear|arms|trade|about the|about a|on the|on a|by the|to the|under the|of the|in the|behind the|into the|over the|over a) )(?:${DEAL}|(?:guns|weapons|hostilities|fighting|combat) (?:should|would|will|are|must|were) (?:to )?(?:fall|go|stop|cease|be|end))(?= )`,
  'u',
);
/** "a previous Russian-American effort", "no Russian-American plan". */
export const NOT_THIS_BEFORE =
  /(?:^| )(?:previous|earlier|past|last|former|old|another|no|any|other|first|second|new start|failed|collapsed|without|every|each|future|possible|potential)(?: (?:such|joint|new|a|the))? $/u;
/** "Having shaken hands on a text,", "After agreeing a truce,". */
export const HAVING_MADE = new RegExp(
  `(?:^| )(?:(?:having|after having|after they had|after) (?:${MADE}|shaken|agreeing|reaching|striking|clinching|signing|sealing|announcing|unveiling|concluding|forging|brokering|negotiating|hammering|shaking|coming|working|drawing) (?:(?!@[rmshgou]\\d|no |not |[|:,])[^ ]+ ){0,8}?(?:${DEAL})(?: (?!@[rmshgou]\\d)[^ |:,]+){0,7}|having (?:agreed|shaken hands)(?: [^ |:,]+){0,6}) , (?:(?:the|mr|both) )*$`,
  'u',
);
/** "he and" the other. */
export const HE_AND =
  /(?:^| )(?:he|she) and (?:(?:mr|his|her|the|counterpart|colleague|opposite|number|foreign|minister) )*$/u;
/** "say that the truce will begin on". */
export const SAY_IT_WILL = new RegExp(
  `^(?: ${AUX}){0,9} (?:say|said|says) ${gap(6)}(?:${DEAL}|guns|weapons|hostilities|fighting|combat) (?:would|will|should|must|is to|are to|had been|has been|have been|begins|starts|was|were)(?= )(?! (?:close|near|nearly|within|possible|likely|unlikely|still|not|dead|over|holding|at|under))`,
  'u',
);
/** "the deal … | Washington and Moscow had announced". */
export const THEY_MADE = new RegExp(`^(?: ${AUX}){0,6} ${MADE}(?= )`, 'u');
/** Ends right before them: a deal, and at most a few words of its clause. */
export const DEAL_BEFORE_THEM = new RegExp(
  `(?:(?<!(?:no|any|of a|for a|such a) )(?:${DEAL}|(?:first|second|third|latest|one)(?= (?:that|which)? ))(?: (?:that|which|,|on|upon|to|at|about|whose|terms|over|of|it|as|in|@y\\d+|for)){0,4}|(?:^| )what(?: exactly)?)(?: (?:mr|the|their|foreign|top|chief|senior|ministers|presidents|both|of|,|secretary|state|his|her|its|ally|friends?|colleague|counterpart|in)){0,5} $`,
  'u',
);
/** Ends right behind the first, and begins right before the second: made "with" him. */
export const MADE_WITH = new RegExp(
  `^(?: s)?(?: ,)?(?: (?:said|says|announced|confirmed|insisted|claimed|saying|told [^ ]+|:)(?: (?:[^ |:,@]+|@t\\d+|,)){0,5}? (?:that )?(?:it|he|she|they|we|his country|both))?(?: ${AUX}){0,6} (?:${MADE}|shook hands|shaken hands) (?:(?!@[gouhs]\\d|no |not |never |without |[|:])(?<deal>${DEAL} )?(?!@[gouhs]\\d|no |not |never |without |[|:])[^ ]+ ){0,9}?(?<deal2>${DEAL} )?with (?:(?:the|his|her|its|their|mr|counterpart|colleague|opposite|number|foreign|minister|secretary|of|state|president|,) ){0,6}$`,
  'u',
);
/** "agreement had been reached with", "negotiated by … with the". */
export const PASSIVE_WITH = new RegExp(
  `(?:^| )(?<!(?:no|any|without|for a|for an|of an|of a) )${DEAL} (?:(?!@[rmsgou]\\d|[|:]|not |no |never |without )[^ ]+ ){0,6}?(?:reached|struck|agreed|signed|sealed|concluded|clinched|brokered|negotiated|worked out|hammered out|drawn up|made|forged|finalised|finalized|settled|arranged)(?: (?:out|up|@t\\d+|on|by (?:[^ |,]+ ){1,5}?|in @[a-z]\\d+|and signed|jointly|together|by phone))* ?(?:together |jointly )?with (?:(?:the|his|her|its|their|mr|counterpart|colleague|foreign|minister|secretary|of|state) ){0,5}$`,
  'u',
);
/** "Washington's deal with Moscow", "in its agreement with Russia". */
export const OWN_DEAL_WITH = new RegExp(
  `^(?: s| (?:(?!hop|want|seek|no |not |without |for |toward|close |near)[^ |:]+ ){0,14}?(?:its|his|their|this|in an|under an|by an|under the|in the|by the|the))(?: ${ADJECTIVE}){0,2} (?!(?:nuclear|arms|trade) )(?:@a\\d+|deal|agreement|accord|pact|understanding|bargain|compromise|arrangement|joint (?:plan|statement|text|announcement))(?: (?:on|over|about) @y\\d+)? with (?:(?:the|his|her|its|their|mr|counterpart|colleague|foreign|minister|secretary|of|state) ){0,5}$`,
  'u',
);
/** "neither was in a position to vouch for the success of their bargain". */
export const THEIR_DEAL = new RegExp(
  `^ (?:(?!@[rmshbgou]\\d|[|:])[^ ]+ ){1,14}(?:their(?: ${ADJECTIVE}){0,2} (?:@a\\d+|deal|plan|agreement|accord|pact|truce|bargain|understanding|arrangement|handiwork|joint (?:plan|text|statement)|compromise|package)|(?:${DEAL}|what)(?: that| which)? (?:they|the pair|the two|the duo)(?: ${AUX}){0,3} ${MADE_FIRMLY})(?= )`,
  'u',
);
export const WE_AND_OUR =
  /(?<= |^)(?:we and our ([^ ]+) (?:partners|colleagues|friends|counterparts)|we and (?:the )?([^ ]+)|(?:the )?([^ ]+) and we|together with (?:our|the) ([^ ]+)(?: (?:partners|colleagues|friends|counterparts))? ,? ?we|our ([^ ]+) (?:partners|colleagues|friends|counterparts) and we|we(?: (?:have|had|now|also|finally)){0,2} (?:agreed|reached (?:[^ |:]+ ){0,4}?|settled|struck (?:[^ |:]+ ){0,4}?) ?with (?:our|the) ([^ ]+)(?: (?:partners|colleagues|friends|counterparts))?)(?:(?<=we [^@]{0,60}with [^@]{0,60})|(?: (?:have|had|now|also|finally)){0,2} (?:agreed|reached|settled|worked|drew|drawn|struck|adopted|approved|concluded|come|came|produced|made|signed))(?= )/gu;
