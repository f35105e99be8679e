/** English verbs and phrases by which a side takes a deal, turns it down, stands in its way or still owes an answer. */

/** How a stance is told. `verb` needs a deal behind it, `alone` says it all, `duty` needs a promise in front, `proclaim` a truce of one's own right behind. */
export interface Cue {
  readonly stance: 'accepts' | 'rejects' | 'obstructs' | 'aid' | 'welcomes';
  readonly kind: 'verb' | 'alone' | 'duty' | 'proclaim';
  readonly words: string;
  /** Says so much that the deal need not be named in the same sentence. */
  readonly isPlain?: true;
}

export const CUES: readonly Cue[] = [
  {
    stance: 'rejects',
    kind: 'verb',
    words:
      'reject|rejects|rejected|rejecting|rejects|dismiss|dismisses|dismissed|dismissing|spurn|spurns|spurned|spurning|rebuff|rebuffs|rebuffed|denounce|denounces|denounced|denouncing|scorned|scorns|scorn|repudiated|repudiates|repudiate|oppose|opposes|opposed|opposing|disowned|disowns|ruled out|rules out|ruling out|brushed aside|brushes aside|brushing aside|brushed off|brushes off|waved away|waves away|waved aside|shrugged off|shrugs off|turned down|turns down|turn down|turning down|turned its back on|turned their backs on|turns its back on|turn their backs on|threw out|throws out|poured scorn on|pours scorn on|poured cold water on|pours cold water on|vetoed|no part of|no part in|said no to|say no to|says no to|no to|walked away from|walks away from|walk away from|backed out of|backs out of|pulled out of|pulls out of|withdrew from|quit|disavowed|disavows|balked at|baulked at|condemned|condemns|condemn|derided|derides|not bound by|no truck with|came out against|comes out against|spoke out against|hit out at|unhappy with|up in arms over|abandoned|abandons|renounced|renounces|tore up|tears up|boycott|boycotts|boycotted|hostile to|set against|thumbs down to|shot down|shoots down|scoffed at|scoffs at|sneered at|sneers at|mocked|mocks|ridiculed|ridicules|lambasted|lambasts|slammed|slams|blasted|blasts|decried|decries|assailed|assails|turned its face against|held out against|holds out against|refused|refuses|refusing|shunned|shuns|shunning|snubbed|snubs|snubbing',
  },
  {
    stance: 'rejects',
    kind: 'alone',
    words:
      'unacceptable|not acceptable|out of the question|surrender|fight on|fight on regardless|dead on arrival|stillborn|capitulation|death warrant|death sentence|gift to|affront|insult to|not touch|go on fighting|going on fighting|keep fighting|keeps fighting|carry on fighting|continue fighting|continue to fight|keep on fighting|no intention of|nothing but|non starter|betrayal|worthless|torn apart|ignore it|would ignore|sham|farce|recapture|reconquer|reconquest|retake|retake the whole|retake all|recapture every|recapture all|liberate every|every inch',
  },
  {
    stance: 'accepts',
    kind: 'verb',
    words:
      'accept|accepts|accepted|accepting|approve|approves|approved|approving|endorse|endorses|endorsed|endorsing|embrace|embraces|embraced|embracing|back|backs|backed|backing|support|supports|supported|supporting|ratified|ratifies|ratify|swallow|swallows|swallowed|adopted|adopts|agreed|agrees|agree|consented|consents|consent|assented|assents|assent|acquiesced|acquiesces|acceded|bowed|submitted|subscribed|signed|signs|sign|joined|joins|join|bought into|buy into|fell in|falls in|fall in|go along|goes along|went along|gone along|going along|went for|play along|plays along|played along|side with|lined up behind|lines up behind|rallied behind|come round to|came round to|came around to|commit|commits|committed|try|gave in to|give in to|no objection|no objections|not object|not oppose|not opposed|nothing against|weight behind|no quarrel with|no problem with|no issue with|live with|no complaint about|not stand in the way of|bound by|its agreement with|its agreement to|his agreement to|their agreement to|in favour of|in favor of|content with|happy with|comfortable with|satisfied with|receptive to|open to|agreeable to|amenable to|assent to|put its name to|put their names to|put its signature to|give its blessing to|gave its blessing to',
  },
  {
    stance: 'accepts',
    kind: 'duty',
    words:
      'abide|abides|abiding|comply|complies|complying|complied|honour|honor|honours|honors|honouring|honoring|observe|observes|observing|respect|respects|respecting|adhere|adheres|adhering|stick|sticks|sticking|uphold|upholds|upholding|keep to|keeps to|keeping to|carry out|carrying out|implement|implementing|fulfil|fulfill|live up|live by|go through with|cooperate|cooperating|co operate|deal positively|@a\\d+ positively|help|facilitate|stand by|stands by|follow|execute|apply',
  },
  {
    stance: 'accepts',
    kind: 'alone',
    words:
      'a yes|qualified yes|nodded|nod|green light|green lit|go ahead to|thumbs up|seal of approval|willingness|readiness|in favour|in favor|take part|taking part|took part|takes part|(?:it|deal|plan|peace|truce|@a\\d+) a chance|positive development|positive step|positive light|good step|good start|step forward|right direction|do its part|do their part|play its part|no objections?|raised no|side of the bargain|its part of the bargain|acceptance|signs up|were in|subscribed|agreeable|nothing to object|a good thing|sensible|constructively|positively|comply|cooperate|hopeful|optimistic|glad|relieved|grudging consent|lesser evil|nothing to lose|the best it could get|good news|stuck to|sticking to|bring it about|help make',
  },
  {
    stance: 'accepts',
    kind: 'alone',
    isPlain: true,
    words:
      'given its assent|given his assent|given their assent|gave its assent|gave his assent|gave their assent|gave their consent|gave its consent|gave his consent|raised no objections?|signed up|no objections?|said yes|says yes|say yes|saying yes|is on board|are on board|was on board|were on board|be on board|got on board|come on board|came on board|has agreed|have agreed|had agreed|agreed in full|consented in full|agreed in principle|has assented|have assented|had assented|has consented|have consented|had consented|has accepted|have accepted|had accepted|hold its fire|hold their fire|hold fire|holding its fire|holding their fire|cease fire|cease firing|stop shooting|stop firing|lay down their arms|silence their guns|silence its guns|stop fighting|halt fire|suspend operations|halt operations|halt its operations|suspend its operations|freeze its operations|halt their operations|freeze operations|cease operations|go along|goes along|went along',
  },
  {
    stance: 'accepts',
    kind: 'proclaim',
    words:
      'put in place|puts in place|brought in|instituted|introduced|proclaimed|proclaims|declared|declares|ordered|orders|decreed|announced|announces|imposed',
  },
  {
    stance: 'obstructs',
    kind: 'verb',
    words:
      'break|breaks|broke|broken|breaking|breach|breaches|breached|breaching|violate|violates|violated|violating|flout|flouts|flouted|flouting|wreck|wrecks|wrecked|wrecking|sabotage|sabotages|sabotaged|sabotaging|undermine|undermines|undermined|undermining|derail|derails|derailed|derailing|torpedo|torpedoes|torpedoed|torpedoing|scuttle|scuttled|scuttling|spoil|spoils|spoiled|spoiling|disregard|disregarded|disregarding|trampled|trampling|defied|defying|thwart|thwarted|thwarting|subvert|subverted|subverting|frustrate|frustrated|frustrating|kill off|killed off|destroy|destroyed|destroying|infringed|infringing|reneged on|reneging on|scupper|scuppered|scuppering|jeopardised|jeopardized|jeopardising|jeopardizing|stalling|violations of|violation of|breaches of|breach of|infringements of',
  },
  {
    stance: 'aid',
    kind: 'verb',
    words:
      'turned (?:[^ ]+ ){1,4}back|turning (?:[^ ]+ ){1,4}back|held (?:[^ ]+ ){1,4}up|holding (?:[^ ]+ ){1,4}up|block|blocks|blocked|blocking|obstruct|obstructs|obstructed|obstructing|hinder|hinders|hindered|hindering|hamper|hampers|hampered|hampering|impede|impedes|impeded|impeding|delay|delays|delayed|delaying|stall|stalls|stalled|stalling|prevent|prevents|prevented|preventing|bar|bars|barred|barring|deny|denies|denied|denying|withhold|withholds|withheld|withholding|hold up|holds up|held up|holding up|hold back|holds back|held back|holding back|turn back|turned back|turning back|turning away|turned away|refuse|refuses|refused|refusing|failed|failing|stop|stopped|stopping|stops|halted|halting|keep(?= (?:[^ |:,]+ ){0,6}(?:waiting|from|out|back|idle|stuck|stranded|off|away) )|keeps(?= (?:[^ |:,]+ ){0,6}(?:waiting|from|out|back|idle|stuck|stranded|off|away) )|kept(?= (?:[^ |:,]+ ){0,6}(?:waiting|from|out|back|idle|stuck|stranded|off|away) )|keeping(?= (?:[^ |:,]+ ){0,6}(?:waiting|from|out|back|idle|stuck|stranded|off|away) )|fired on|firing on|shelled|shelling|looted|looting|seized|confiscated|stripped|not let|not letting|not allowed|not allow|not allowing|not signed|not issued|not granted|not given|not approved|yet to sign|yet to issue|yet to grant|yet to give|yet to approve|yet to authorise|yet to authorize|yet to provide|dragging its feet on|dragging their feet on|drags its feet on|dragged its feet on|in the way of|sitting on|sat on|sits on',
  },
  {
    stance: 'welcomes',
    kind: 'verb',
    words:
      'welcome|welcomes|welcomed|welcoming|hail|hails|hailed|hailing|praise|praises|praised|praising|applaud|applauds|applauded|applauding|applause for|cheer|cheers|cheered|cheering|greeted|greets|greeting|commend|commends|commended|commending|laud|lauds|lauded|lauding|saluted|salutes|saluting|embraced|endorsed|endorses|backs|backed|gave its blessing to|gave his blessing to|gives its blessing to|pleased with|pleased by|pleased at|glad of|glad about|delighted with|delighted by|delighted at|encouraged by|heartened by|cheered by|gratified by|buoyed by|satisfaction at|satisfaction with|satisfaction over|satisfaction about|joy at|relief at|appreciation of|appreciation for|gratitude for|support for|enthusiasm for|optimism about|optimism over|warm reception to|warm welcome to|a welcome to|warmly received|took heart from|takes heart from|threw its weight behind|throws its weight behind|threw his weight behind|lent its support to|voiced support for|congratulated|congratulates',
  },
];

/** What a side promises or is ready to do. */
export const PROMISED =
  / (?:will|would|shall|pledged|pledges|pledge|pledging|promised|promises|promise|promising|vowed|vows|vow|agreed|agrees|agree|undertook|undertakes|undertake|undertaken|ready|readiness|prepared|willing|willingness|committed|commits|commit|commitment|intends|intend|intention|determined|decided|resolved|swore|sworn|going to|told to expect|started to|began to|bound to|obliged to) /u;
/** Nobody says it happened: "if", "whether", "might"; somebody else only hopes so or asks for it. */
export const UNSURE =
  / (?:if|deny|denied|denies|denying|whether|unless|until|might|may|could|should|were to|in case|even if|had it|when asked) /u;
export const WISHED =
  / (?:hope|hopes|hoped|hoping|expect|expects|expected|expecting|want|wants|wanted|urge|urges|urged|urging|calls? on|called on|calling on|calls? for|called for|ask|asks|asked|asking|press|presses|pressed|pressing|pressure|trying|try|tries|tried|must|need|needs|fail|failed|fails|failing|expectation|invited|given @p\d+|ordered|persuading|reluctance|reluctant|before|likely|unlikely|wait|waiting|awaits|await) /u;
export const NEGATED =
  / (?:not|never|no|nobody|none|neither|nor|without|cannot|cant|wont|couldnt|wouldnt|refuse|refuses|refused|refusing|refusal|decline|declines|declined|declining|unwilling|unable|unready|denied|denies|denying|deny|hardly|stopped short of) /u;
/** Said of no side yet: it "has not" answered. */
export const NOT_YET = / (?:yet|still|so far|as yet|not said|not decided) /u;

/** Relief and what it needs. */
export const AID =
  /(?:^| )(?:aid|relief|humanitarian|supplies|assistance|convoys?|deliver(?:y|ies)|lorries|lorry|trucks?|food|medicines?|paperwork|permits?|permissions?|facilitation|authori[sz]ations?|clearances?|stamps|letters?)(?= |$)/u;

/** In front of a side: somebody only doubts, fears, asks or warrants what it will do. */
export const DOUBTED =
  / (?:doubt|doubts|doubted|doubtful|sceptical|skeptical|fear|fears|feared|wonder|wonders|wondered|question|questions|guarantee|guarantees|guaranteed|vouch|sure|certainty|unlikely|requires|require|required|demands|demanded|obliges|means that|calls for|provides that|foresees|likelihood|chance that|chances that|prospect|trust|trusts|distrust|believe that|promise that|promised that|under (?:the|its|this) (?:@a\d+|terms|plan|deal)) /u;
