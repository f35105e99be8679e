/** Whom relief is to reach and by which road, in English. */
import type { Term } from './terms.ts';

const AID =
  '(?:aid|relief|humanitarian|supplies|assistance|convoys?|deliver(?:y|ies|ed)?|lorries|trucks|truckloads|food|medicines?|airdrops|access|rations|flour|parcels|medical|help|shipments|water|blankets|agencies)';
const AHEAD =
  '(?:^| )(?:@a\\d+|@c\\d+|will|would|should|must|shall|is to|are to|to be|be|can|may|begin|begins|start|starts|let|allow|allows|allowed|allowing|permit|gets?|deal|plan|planned|under|agreed|agreement|provides?|provided|promises?|promised|pledges?|pledged|pledge|commit|commitment|committed|guarantees?|hopes?|hope|foresees?|undertake|first|ought|communique|has to|have to|accord|pact|clause|points|phases|unhindered|access|immediate|immediately|calm|quiet|truce|demands|steps|opened|reopening|speeded|accelerate|expand|bound|due|expected|scheduled|poised|ready|waiting|obliges?|required|requires?|intended|meant|destined|earmarked|vowed|vows|vow|opens|opening|finally|supposed|pave|paves|paving) ';
const NOW_FAILING =
  /(?:^| )(?:killed (?:in|by|on|when|and)|wounded|last aid|last convoy|in july|residents of|had disappeared|was bombed|was hit|were bombed|attack on|attacked|evacuation of|years ago|two weeks ago|yemen|yemeni|iraqi|mosul|gaza|sudan|evacuated) /u;
/** A question tells nothing; nor does what somebody only asks for. */
const ASKED =
  '^ (?:could|can|will|would|does|did|is|are|whether|may|might) |(?:^| )(?:(?:calling|pleading|plead|pleads|pleaded|begging|begged|appealing|appeal|appeals|appealed|lobbying|pressing) for|demand|demands|demanded|demanding) ';
const PLACES =
  '(?:areas?|towns?|places?|communit(?:y|ies)|settlements?|cities|city|zones?|neighbou?rhoods?|districts?|enclaves?|suburbs?|villages?|pockets?|quarters?|populations?|civilians|people|residents|syrians|families|@n\\d+|inhabitants|parts|spots|locations)';
const SIEGE =
  '(?:besieged|sieges?|encircled|blockaded|sealed off|cut off|trapped|surrounded|beleaguered|starving|hemmed in|hard to reach|locked in|isolated|under blockade)';

/** The besieged part of Aleppo has a word of its own. */
const OF_ALEPPO =
  '(?:besieged|encircled|beleaguered) (?:rebel held |opposition held )?(?:east|eastern|half|side|part|parts|quarters?|districts?|neighbou?rhoods?|enclaves?) (?:[^ |:,]+ ){0,3}aleppo ';

export const AID_TERMS: readonly Term[] = [
  {
    attribute: 'humanitarian-access',
    value: 'besieged-areas',
    rule: 'aid-reaches',
    about:
      / (?:besieged|sieges?|encircled|blockaded|sealed|trapped|surrounded|cut|hard|beleaguered|starving|hemmed|isolated) /u,
    needs: new RegExp(AHEAD, 'u'),
    // Aleppo has a word of its own
    unless: new RegExp(
      `${NOW_FAILING.source}|${ASKED}|${OF_ALEPPO}|(?:besieged|encircled) aleppo|aleppo (?:s )?(?:besieged|encircled)`,
      'u',
    ),
    phrases: [
      `${AID} (?:W ){0,18}?${SIEGE} (?:V ){0,2}?${PLACES}`,
      `${AID} (?:V ){0,6}?(?:to|for|into|reach|reaching|reaches|through to|inside|among|in) (?:V ){0,4}?(?:the )?(?:besieged|encircled|trapped|blockaded|beleaguered)`,
      `${AID} (?:W ){0,10}?${PLACES} (?:V ){0,10}?(?:under siege|under blockade|encircled|besieged|trapped|sealed off|cut off|surrounded|blockaded)`,
      `${SIEGE} (?:V ){0,2}?(?:${PLACES}|@[a-z]\\d+|V) (?:W ){0,12}?${AID}`,
      `${AID} (?:W ){0,10}?(?:besieged|encircled|beleaguered) (?!aleppo)V`,
      `(?:lift|lifting|end|ending|ease|easing|loosen|breaking) (?:V ){0,3}?sieges?`,
      `${PLACES} (?:V ){0,4}?(?:under siege|under blockade|encircled|besieged|sealed off) (?:W ){0,12}?${AID}`,
      `(?:besieged|encircled) (?:W ){0,9}?(?:fed|supplied|reached|relieved|helped|food)`,
    ],
  },
  {
    attribute: 'humanitarian-access',
    value: 'all-areas',
    rule: 'aid-reaches',
    about:
      / (?:everyone|everybody|every|all|whole|entire|throughout|across|anywhere|wherever|nationwide|countrywide|anybody|anyone|everywhere) /u,
    needs: new RegExp(AHEAD, 'u'),
    unless: new RegExp(
      `(?:^| )(?:killed|last convoy|yemen|yemeni|all sides|all parties (?:to|must)|besieged|encircled|blockaded|siege|sieges) |${ASKED}`,
      'u',
    ),
    phrases: [
      `${AID} (?:W ){0,8}?(?:nationwide|countrywide|everywhere)`,
      `${AID} (?:W ){0,12}?(?:everyone|everybody|anyone|anybody|all those|all people|all civilians|all syrians|every syrian|all who|those|people) (?:V ){0,2}?(?:who (?:needs?|requires?|are in need)|in need|that needs?|needing|in want)`,
      `${AID} (?:W ){0,10}?(?:throughout|across|all over|in all of|to all of|in the whole of|to the whole of|over the whole of|in all parts of|to all parts of|in every part of|to every part of|to every corner of|in every corner of|the length and breadth of) (?:V ){0,3}?(?:@y\\d+|country|territory|nation|land)`,
      `${AID} (?:W ){0,10}?(?:whole|entire) (?:of )?(?:the )?(?:country|territory|@y\\d+|population|nation)`,
      `${AID} (?:W ){0,10}?(?:to|in|into|across|reach|reaching|for|of) (?:V ){0,2}?(?:all|every) (?:V ){0,2}?(?:areas?|parts?|regions?|corners?|provinces?|governorates?|towns?|cities|syrians?|communities|civilians|places?|districts|quarters|in need|who need)`,
      `${AID} (?:W ){0,12}?(?:wherever|anywhere|everywhere|no matter where|no matter who|regardless of who|regardless of where)`,
      `(?:anywhere|everywhere|all areas|all parts|all of @y\\d+|every (?:part|corner|province|area)) (?:W ){0,10}?${AID}`,
      `(?:unhindered|unfettered|unrestricted|unimpeded|full|free|sustained|open) (?:V ){0,4}?access (?:V ){0,4}?(?:throughout|across|to all|to every|nationwide|everywhere|in all|for all)`,
      `access (?:W ){0,12}?(?:whole country|entire country|everyone|everybody|all of @y\\d+|every part|all parts|all areas)`,
      `every (?:V ){0,3}?(?:syrian|civilian|person|part|corner|area|region|province|community) (?:W ){0,8}?${AID}`,
    ],
  },
  {
    attribute: 'humanitarian-access',
    value: 'aleppo',
    rule: 'aid-reaches',
    about: / aleppo(?:s)? /u,
    needs: new RegExp(AHEAD, 'u'),
    unless: new RegExp(
      `(?:^| )(?:killed|wounded|last aid|last convoy|in july|was bombed|was hit|were bombed|attack on|attacked|years ago|blocked|fled|recaptured|captured|troops cut|fired on|commander in aleppo|rebels in aleppo|factions in aleppo|fighters in aleppo) |${ASKED}`,
      'u',
    ),
    phrases: [
      `${AID} (?:(?!besieged |encircled |hard |all )W ){0,14}?(?:including|notably|especially|particularly|chiefly|above all|starting with|first) (?:V ){0,4}?aleppo`,
      `aleppo (?:s )?(?:V ){0,4}?(?:receive|receives|get|gets|see|be given|be supplied with|be sent|obtain) (?:V ){0,4}?(?:aid|relief|food|medicines?|supplies|help|assistance|convoys?)`,
      `${AID} (?:V ){0,9}?(?:to|into|for|reach|reaches|reaching|inside|in|enter|entering|get to|through to|towards|toward|bound for|names) (?:V ){0,6}?aleppo`,
      `aleppo (?:s )?(?:W ){0,12}?(?:aid|relief|supplies|food|medicines?|convoys?|lorries|trucks|deliver|delivered|humanitarian) (?:V ){0,4}?(?:first|gets? through|get|will|would|should|can|to|through|reach|arrive|in)`,
      `(?:send|sending|bring|bringing|deliver|delivering|get|getting|move|take|carry|rush|truck|feed|supply|supplying|relieve) (?:V ){0,7}?(?:to|into|in|reach)? ?(?:V ){0,4}?aleppo`,
    ],
  },
  {
    attribute: 'humanitarian-access',
    value: 'castello-road',
    rule: 'road',
    about: / castello /u,
    unless:
      /(?:^| )(?:killed|fired on|cut the|captured|recaptured|seized|bombed|blocked the|battle for|fighting for|shelled) /u,
    phrases: [
      `castello (?:W ){0,16}?(?:aid|relief|humanitarian|convoys?|lorries|trucks|supplies|deliver(?:y|ies)|food|open|opened|reopened|reopen|incident|lifeline|corridor|artery)`,
      `(?:aid|relief|humanitarian|convoys?|lorries|trucks|supplies|deliver(?:y|ies)|food|medicines?|shipments?|open|opening|reopen|reopening|unblock|unblocking|clear|clearing|incident|access|route|corridor|lifeline) (?:(?!, and the )W ){0,16}?castello`,
    ],
  },
];
