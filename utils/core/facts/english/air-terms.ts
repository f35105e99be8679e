/** Syrian planes that must stay away, and Russian strikes that go on, in English. */
import type { Term } from './terms.ts';

const OWNER = '(?:@[gy]\\d+(?: s)?|syrian|syrias|governments?|government s|regimes?|regime s|assads|damascus|army)';
const PLANES =
  '(?:jets?|planes?|warplanes?|aircraft|bombers?|helicopters?|pilots?|aviation|air force|air power|airforce|airmen|gunships|fleet|choppers|flyers|fighters|combat aircraft|military aircraft|attack aircraft)';
const FLIGHTS =
  '(?:flights?|sorties|air raids?|raids?|air ?strikes?|strikes|bombing|bombardments?|barrel bombs?|bombs|missions|air attacks?|aerial attacks?|bombing runs?|air operations?|overflights|bombing campaign|air campaign)';
const SYRIAN_PLANES = `(?:${OWNER} (?:own )?(?:military |combat |war |attack )?${PLANES}|${PLANES} (?:of|belonging to|loyal to) (?:V ){0,2}?${OWNER}|${PLANES} of the ${OWNER})`;
const AWAY =
  '(?:grounded|ground|grounding|grounds|barred|bar|bars|banned|ban|bans|banning|prohibited|prohibits|forbidden|forbids|halt|halted|cease|stay away|keep away|stay clear|steer clear|stay out|keep out|keep off|stay off|stay at home|stay put|stay on the ground|remain on the ground|on the ground|out of the (?:V ){0,2}?(?:sky|skies|air|battle|picture|airspace|fight|war)|out of (?:V ){0,3}?(?:sky|skies|airspace|areas|zones)|no longer|not (?:be )?(?:to )?(?:fly|bomb|strike|enter|operate|allowed|permitted|send|attack|appear|take off|be seen|be allowed|touch|carry|hit|overfly|cross|used?|be used)|never again|off limits|sit out|sits out|sidelined|confined|restricted|restricts|limited|limits|curbed|curbs|curb|restrain|clips?|clipped|excluded|shut out|removed|refrain|desist|suspend|suspended|shall not|must not|no fly|away from|withheld from|kept from|keep from|stay home|stays home|stay at base|rein in|reins in|reined in|stop|stops|stopped|stopping|end to|ends|withdraw from|withdrawn from|hangars|denied)';
const UNDER_TERMS =
  /(?:^| )(?:@[ac]\d+|will|would|to be|must|shall|should|has to|have to|agreed|under|deal|plan|terms|promises?|promised|requires?|required|is to|are to|can no longer|no longer|demand|until|if|bans?|bars?|once|were|was|text|undertaken|pledged|proposal|phase|stage|zones?|scheme|part|draft|paper|document|designated|no more|arrangement|clause|existing) /u;
const RUSSIA = '(?:@r\\d+(?: s)?|russian|russians|russias|moscows|kremlin)';
const RAIDS =
  '(?:air raids?|raids?|air ?strikes?|strikes|bombing|bombardment|bombs|sorties|air campaign|bombing campaign|campaign|aerial campaign|air operations?|operations?|air war|planes|jets|warplanes|bombers|aircraft|pilots|aerospace forces|air force|offensive|missions|flights|attacks|air attacks)';
const ON =
  '(?:continue|continues|continued|continuing|go on|goes on|going on|went on|gone on|carry on|carries on|carried on|carrying on|keep up|keeps up|kept up|keep|keeps|keep on|press on|presses on|pressing on|press ahead|persist|persists|proceed|not stop|not cease|not end|not halt|not be halted|not be suspended|not be stopped|not let up|not ease|never stop|unabated|undiminished|unaffected|regardless|no let up|no letup|no pause|no end|no halt|no intention|no plans|not affected|free to|free hand|not covered|not included|not part|exempt|exempted|outside the @a\\d+|left out|maintain|maintains|resume|will not|would not|allowed to)';

export const AIR_TERMS: readonly Term[] = [
  {
    attribute: 'syrian-air-force',
    value: 'limited',
    rule: 'air-operations',
    about:
      / (?:jets?|planes?|warplanes?|aircraft|bombers?|helicopters?|pilots?|air|aviation|fly|flying|missions|bomb|bombs|bombing|flights|sorties|raids|airstrikes|gunships|skies|fleet|battle) /u,
    needs: UNDER_TERMS,
    unless:
      /^ (?:will|could|would|does|did|can|is|are) |(?:@o\d+|@m\d+|opposition|rebels|turkey) (?:[^ @|:]+ ){0,2}?(?:wants?|wanted|demands?|demanded|called for|calls for) |(?:^| )(?:coalition|turkish|israeli|shot down|crashed|killed|did not stop|would not stop|will not stop|refused to|refuses to|have not stopped|keep bombing|kept bombing|went on bombing|continued|continue to bomb|accused|in violation|(?:could|might|may) be) /u,
    phrases: [
      `${SYRIAN_PLANES} (?:W ){0,9}?${AWAY}`,
      `${AWAY} (?:V ){0,7}?${SYRIAN_PLANES}`,
      `${OWNER} (?:W ){0,8}?(?:its|their|his|s) (?:own )?(?:${PLANES}|${FLIGHTS}) (?:V ){0,4}?${AWAY}`,
      `${OWNER} (?:W ){0,12}?${AWAY} (?:V ){0,4}?(?:its|their|his|all|any|sending|flying|using|air|aerial|combat) (?:V ){0,2}?(?:${PLANES}|${FLIGHTS})`,
      `${OWNER} (?:W ){0,10}?(?:keep|keeps|keeping|kept|hold|holding|ground|grounding|withdraw|pull|pulling|leave|leaving) (?:V ){0,2}?${PLANES} (?:V ){0,4}?(?:away|out|off|back|from|clear|grounded|ground|home|hangars)`,
      `no (?:syrian |government |regime |more |army )*(?:${PLANES}|${FLIGHTS}) (?:W ){0,10}?(?:areas?|zones?|districts?|neighbourhoods|neighborhoods|towns?|villages|territory|cities|regions|enclaves|provinces|over|rebel|opposition|held)`,
      `(?:no|end|halt|stop|ban|prohibition|moratorium|restrictions?|curbs?|limits?) (?:V ){0,3}?${FLIGHTS} (?:V ){0,3}?by (?:V ){0,3}?(?:${SYRIAN_PLANES}|${OWNER})`,
      `${FLIGHTS} (?:V ){0,3}?by (?:V ){0,3}?(?:${SYRIAN_PLANES}|${OWNER}) (?:W ){0,8}?(?:${AWAY}|end|cease|stop|halt)`,
      `${OWNER} (?:W ){0,8}?(?:stop|stopped|stopping|stops|halted|halting|halts|ended|ending|ceased|ceasing|suspended|suspending|halt|cease|end|suspend|refrain from|desist from|give up|forgo|forego|abandon|renounce|call off) (?:V ){0,4}?${FLIGHTS} (?:W ){0,8}?(?:areas?|zones?|districts?|neighbourhoods|neighborhoods|towns?|villages|territory|cities|regions|enclaves|@o\\d+|opposition|rebel|rebels|held|civilians)`,
      `(?:end|halt|stop|ban|prohibition|moratorium|freeze|forbids?|prohibits?|outlaws?|bans?|halts?|bars?) (?:to |on |of )?(?:barrel bombs? and (?:to )?)?(?:any |all |further |the )*${OWNER} (?:V ){0,2}?${FLIGHTS}`,
      `(?:forbids?|prohibits?|outlaws?|bans?|bars?|prohibiting|banning|barring) (?:V ){0,2}?${FLIGHTS} (?:V ){0,3}?by (?:V ){0,3}?(?:${SYRIAN_PLANES}|${OWNER})`,
      `${OWNER} (?:military |air |combat )?${FLIGHTS} (?:V ){0,8}?(?:banned|barred|prohibited|forbidden|outlawed|halted|not be allowed|no longer be allowed)`,
      `barrel bombs? (?:V ){0,4}?(?:stop|cease|end|no longer)`,
      `(?:takes?|taking|removes?|removing) (?:V ){0,3}?(?:${SYRIAN_PLANES}|${OWNER}(?: V)? air force|@g\\d+) out of (?:V ){0,3}?(?:battle|skies|sky|fight|war|air|picture|equation)`,
      `(?:areas?|zones?|districts?|regions|territory|provinces|skies|airspace|where|which) (?:W ){0,10}?${SYRIAN_PLANES} (?:W ){0,6}?(?:not|no longer|never|barred|banned|off limits|forbidden|closed|welcome)`,
      `(?:closed|off limits|forbidden|barred|no go|out of bounds) (?:V ){0,3}?(?:to|for) (?:V ){0,2}?(?:${SYRIAN_PLANES}|${OWNER} V)`,
      `(?:can|may|could|will|would|shall|must) (?:no longer|not) (?:V ){0,14}?(?:send|sending|fly|flying|dispatch|use|using|launch) (?:V ){0,3}?(?:${PLANES}|${FLIGHTS})`,
    ],
  },
  {
    attribute: 'air-strikes',
    value: 'continue',
    rule: 'air-operations',
    about: /(?:^| )(?:@r\d+|russian|russians|russias|moscows|kremlin|aerospace|our) /u,
    unless:
      /^ (?:will|could|would|does|did|can|is|are) |^ (?:if|unless) (?:the )?(?:@r\d+|russian|russias|moscow) |(?:^| )(?:opposition|activists|residents|observatory|rebels|monitors|witnesses|@o\d+) (?:[^ @|:]+ ){0,2}(?:say|says|said|report|reports|reported|complain|complains|complained) |(?:^| )(?:coalition|turkish|israeli|will stop|would stop|agreed to stop|agreed to halt|no longer|crimea|(?:american|us|@m\d+) (?:and|,) (?:the )?(?:russian|@r\d+)|(?:russian|@r\d+) (?:and|,) (?:the )?(?:american|us|@m\d+) (?:jets|planes|aircraft|warplanes|pilots|strikes|bombers|air)|joint|jointly|ukraine|accused|talks|drills|exercises|ground operation) /u,
    phrases: [
      `${RUSSIA} (?:V ){0,8}?${RAIDS} (?:V ){0,10}?${ON}`,
      `${RUSSIA} (?:V ){0,6}?${RAIDS} (?:W ){0,9}?(?:will|would|to|therefore) (?:V ){0,2}?(?:go on|continue|carry on|persist|proceed|not stop)`,
      `${RUSSIA} (?:V ){0,8}?${ON} (?:V ){0,5}?${RAIDS}`,
      `${RAIDS} (?:by|of) (?:V ){0,3}?${RUSSIA} (?:V ){0,8}?${ON}`,
      `(?:no|not|without|despite|nothing) (?:V ){0,4}?(?:stop|halt|end|pause|let up|letup|break|suspension|easing|obstacle|ban|curbs?|limits?|restrictions?) (?:V ){0,4}?${RUSSIA} (?:V ){0,4}?${RAIDS}`,
      `(?:fail|fails|failed|failing|failure|unable|refuse|refuses|refused|refusing|refusal|declined|could not|cannot|did not|none|nobody|neither) (?:V ){0,12}?${RUSSIA} (?:V ){0,6}?(?:stop|halt|suspend|break off|end|cease|pause|call off|ground|give up|rein in|desist|refrain) (?:V ){0,5}?${RAIDS}`,
      `${RUSSIA} (?:V ){0,6}?(?:refuse|refuses|refused|refusing|declined|declines|not|no intention|no plans|unwilling) (?:V ){0,4}?(?:stop|stopping|halt|halting|suspend|suspending|break off|end|ending|cease|ceasing|pause|pausing|call off|give up|easing off|ease|letting up|let up) (?:V ){0,5}?(?:${RAIDS}|against)`,
      `(?:lets?|letting|allows?|allowing|leaves?|leaving|permits?|enables?|gives?|frees) (?:V ){0,4}?${RUSSIA} (?:V ){0,5}?(?:keep|continue|go on|carry on|free|press|to bomb|bombing|to strike|licence|license|hand)`,
      `(?:our|its|their) (?:V ){0,2}?(?:aerospace forces|planes|jets|air force|pilots|warplanes|air strikes|airstrikes|strikes|bombing|operation) (?:V ){0,2}?(?:will|would|to|shall) (?:V ){0,2}?(?:go on|continue|keep|carry on|not stop|press on) (?:W ){0,30}?(?:@r\\d+|russian|@h\\d+)`,
      `(?:no intention|not|never) (?:V ){0,3}?(?:easing|ease|stopping|stop|letting|let|halting|halt|sparing|spare|pausing|pause|relenting|relent) (?:W ){0,14}?${RUSSIA}`,
      `(?:nothing|not|no|never|neither|nor) (?:V ){0,6}?(?:oblige|obliges|obliged|requires?|required|forces?|forced|binds?|bound|commits?|compels?|commitment|obligation|pledge|pledged|promise|promised|undertaking|agree) (?:V ){0,4}?${RUSSIA} (?:V ){0,4}?(?:stop|halt|end|suspend|cease|curb|limit|pause|ground|call off) (?:V ){0,4}?${RAIDS}`,
      `${RUSSIA} (?:V ){0,4}?(?:planes|jets|warplanes|bombers|pilots|aircraft|air force) (?:V ){0,3}?(?:stay|stays|remain|remains|keep|fly on|stayed) (?:V ){0,2}?(?:(?:in|over|above) (?:V ){0,2}?(?:air|sky|skies)|airborne|flying|aloft)`,
      `${RUSSIA} (?:W ){0,14}?(?:planes|jets|warplanes|bombers|pilots|aircraft) (?:V ){0,3}?(?:still be|remain|be|are|stay) free to`,
      `(?:@a\\d+|communique|deal|text|agreement) (?:V ){0,6}?(?:not|nothing|no) (?:V ){0,6}?(?:stop|halt|end|curb|rein in|cover|apply|ground|limit|constrain|affect) (?:V ){0,3}?${RUSSIA} (?:V ){0,3}?${RAIDS}`,
    ],
  },
];
