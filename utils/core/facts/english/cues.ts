/** English: verbs and nouns that govern a day, what they are about, and what unsays them. */

export interface Cue {
  /** begins · stops (fighting) · ends · keeps to a truce · lasts · any other verb, which takes the day for itself */
  readonly kind: 'begin' | 'stop' | 'end' | 'keep' | 'last' | 'limit' | 'resume' | 'force' | 'pledge' | 'other';
  readonly isPast: boolean;
  /** "no shot is to be fired": the denial is what rests. */
  readonly isDenial?: boolean;
  /** "Syria is to fall quiet": weapons need not be named. */
  readonly isOfGuns?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words on the hour of a day, between the verb and the day. */
export const HOURS: ReadonlySet<string> = set(
  'stroke setting sun @n @t including come at on in the a of local time sunset sundown dusk dawn daybreak nightfall midnight noon midday morning evening night nighttime afternoon early late hours hour p m am pm gmt utc est edt o clock oclock damascus syrian syria @y country nationwide across throughout next coming this later only exactly precisely shortly around about when first day eid al adha muslim holiday feast 7 12 19 and half past one two three four five six seven eight nine ten eleven twelve officially formally as minute minutes 00 00:00 0000 19:00 7:00 by from until till through to effect with starting beginning effective commencing onwards onward before no later than since into between',
);

/** By which preposition the day stands, the first that fits. */
export const PREPOSITIONS: readonly (readonly ['range' | 'until' | 'limit' | 'from', RegExp])[] = [
  ['range', / (?:from|between) .*@t\d* .*(?:until|till|through|to|and) | @t\d* (?:to|through|until|till) /u],
  ['until', / (?:until|till|through|up to|beyond|past) /u],
  ['limit', / (?:by|before|later than|ahead of) /u],
  ['from', / (?:from|as of|starting|beginning|effective|commencing|since|between) /u],
];

/** Somebody must do it. */
export const OBLIGED =
  / (?:must|should|shall|(?:have|has|had|need|needs) to|(?:is|are|was|were) to|told|asked|ordered|required|obliged|expected|supposed|deadline|ultimatum|due|agreed|pledged|called|calls|promise\w*) /u;

/** What a verb speaks of. */
export type Subject = 'pact' | 'guns' | 'other';

const BEGIN = set(
  'motion operative begin begins beginning start starts starting commence commences commencing opens launch launches launching dawn dawns effective apply applies applying onset inception commencement kickoff activated inaugurated onwards reinstated instituted',
);
const BEGAN = set('began started commenced begun');
const INTO = set('effect force operation being practice place action');
const MOVES = set(
  'take takes taking come comes coming go goes going enter enters entering put brought bring brings be is are remain remains stay stays',
);
/** "is in force": on a day it begins, until a day it ends */
const HOLDS = set('be is are remain remains stay stays');
const MOVED = set('took came went entered');
const STOP = set(
  'stop stops stopping cease ceases ceasing halt halts halting pause pauses pausing suspend suspends suspending silencing freeze freezes subside subsides abate end ends ending silent refrain desist abstain standstill shelve obey',
);
const ARRIVES = set(
  'arrive arrives arriving come comes coming descend descends materialise materialises materialize materializes reign reigns prevail prevails return returns follow follows rule rules settle settles break breaks happen happens occur occurs',
);
const USHERS = set('usher ushers ushering bring brings bringing herald heralds');
const LIMITS = set('deadline cutoff ultimatum target');
const KEEP = set(
  'observe observes observing respect respects respecting honour honours honouring honor honoring abide abides abiding comply complies complying adhere adheres adhering stick sticks sticking uphold upholding implement implementing implements enforce enforcing hold holds holding keep keeps keeping heed heeding follow join joins commit',
);
const LAST = set(
  'last lasts lasting run runs running hold holds holding valid force effect remain remains stay stays continue continues extend extends extended prolong prolonged stretch stretches',
);
const OTHER = set(
  'said says say told tells met meet meets meeting spoke speaks speak wrote writes came come comes went go goes left leave leaves flew fly flies gave give gives made make makes saw see sees hit hits shot held took take takes sent send sends read heard felt found kept got get gets brought bought won lost led rose fell broke struck sat stood sold chose drew became become becomes discuss discusses visit visits visited arrive arrives travel travels return returns resume resumes reconvene convene convenes talk talks gather gathers vote votes report reports announce announces announcing welcome welcomes call calls urge urges publish release unveil sign signs agree agrees agreeing accept decide decides killed dead died wait waits pass passes deliver delivers roll rolls reach reaching reaches enter arriving speaking meeting statement announcement speech interview conference session briefing summit prayers sermon tweet telephone phone phoned rang born',
);
const NOT_OTHER = set(
  'called needed expected scheduled supposed planned agreed united armed need speed indeed feed breed limited besieged opposed based required',
);

const ENDINGS =
  /^(?:expire|expires|expiring|expiry|expiration|lapse|lapses|lapsing|finish|finishes|conclude|concludes|conclusion|elapse|elapses|terminate|terminates|termination)$/u;
/** What a deal "would" do besides beginning. */
const NO_START = set(
  'allow let help give fail collapse crumble unravel need require cover include exclude face get make see bring dominate top figure feature mean oblige force permit enable be not never have also have',
);

function isPact(word: string): boolean {
  return SUBJECT_WORDS.find(([, nouns]) => nouns.test(word))?.[0] === 'pact';
}

/** The cue at a word, read with its neighbours; null for a word that governs nothing. */
export function cueOf(words: readonly string[], at: number, all: readonly string[]): Cue | null {
  const word = words[at] ?? '';
  const next = all[at + 1] ?? '';
  const after = all[at + 2] ?? '';
  const before = words[at - 1] ?? '';
  if (
    /^(?:due|set|scheduled|slated|timed|pencilled|penciled|billed|expected|planned|earmarked|fixed|foreseen)$/u.test(
      word,
    )
  ) {
    if (!/^(?:for|on|at|)$/u.test(next) && !/^@t/u.test(next) && !(word === 'due' && HOURS.has(next))) return null;
    const noun = words.slice(Math.max(0, at - 8), at).findLast((w) => ENDINGS.test(w) || LIMITS.has(w));
    return { kind: noun === undefined ? 'begin' : LIMITS.has(noun) ? 'limit' : 'end', isPast: false };
  }
  if (LIMITS.has(word) || (word === 'cut' && next === 'off')) return { kind: 'limit', isPast: false };
  if (/^(?:resume|resumes|restart|restarts|reignite|recommence)$/u.test(word)) return { kind: 'resume', isPast: false };
  if (/^(?:last|final|closing)$/u.test(word) && /^(?:day|hours?|minutes?|moments?|night)$/u.test(next))
    return { kind: 'end', isPast: false };
  if (
    /^(?:renewal|dies|die|closes)$/u.test(word) ||
    (/^(?:close|closing)$/u.test(word) && /^(?:its|a|the|window|lull|to|which|that)$/u.test(before) && next !== 'of')
  )
    return { kind: 'end', isPast: false };
  if (
    /^(?:go|goes|going|fall|falls|falling|be|stay|become|keep)$/u.test(word) &&
    /^(?:silent|quiet|still|dumb|mute)$/u.test(next)
  )
    return { kind: 'stop', isPast: false, isOfGuns: true };
  if (/^(?:take|takes|taking)$/u.test(word) && `${next} ${after}` === 'a break') return { kind: 'stop', isPast: false };
  if (word === 'motion') return before === 'in' || before === 'into' ? { kind: 'begin', isPast: false } : null;
  if (/^(?:signed|committed|pledged|promised|bound|guaranteed|vouched)$/u.test(word))
    return { kind: 'pledge', isPast: true };
  if (ARRIVES.has(word) && next !== 'up' && !INTO.has(after) && words.slice(Math.max(0, at - 4), at).some(isPact))
    return { kind: 'begin', isPast: false };
  if (/^(?:outlive|outlast)$/u.test(word)) return { kind: 'end', isPast: false, isDenial: true };
  if (USHERS.has(word))
    return {
      kind: all.slice(at, at + 8).some((w) => /^(?:close|end|expiry|conclusion)$/u.test(w)) ? 'end' : 'begin',
      isPast: false,
    };
  if (
    /^(?:fire|fired|fires|shoot|shoots|shot|shots|bomb|bombs|bombed|attack|shell|fly)$/u.test(word) &&
    words.slice(Math.max(0, at - 6), at).some((w) => /^(?:no|not|neither|nobody|none)$/u.test(w))
  )
    return { kind: 'stop', isPast: false, isDenial: true, isOfGuns: true };
  if (/^(?:will|would|should|must|shall)$/u.test(word) && /^(?:be|have|not|see)$/u.test(next)) return null;
  if (/^(?:will|would|should|must|shall)$/u.test(word)) {
    const subject = words
      .slice(Math.max(0, at - 4), at)
      .findLast((w) => SUBJECT_WORDS.some(([, nouns]) => nouns.test(w)));
    if (subject === undefined || /^(?:it|which)$/u.test(subject) || NO_START.has(next))
      return { kind: 'other', isPast: false };
    return { kind: 'begin', isPast: false };
  }
  if ((MOVES.has(word) || MOVED.has(word)) && [next, after, all[at + 3] ?? ''].some((w) => INTO.has(w)))
    return { kind: HOLDS.has(word) ? 'force' : 'begin', isPast: MOVED.has(word) };
  if (INTO.has(word) && /^(?:into|in)$/u.test(before)) return null;
  if (/^(?:take|takes|taking|took|taken)$/u.test(word) && /^(?:hold|effect|root|shape)$/u.test(next))
    return { kind: 'begin', isPast: word === 'took' };
  if (/^(?:hold|effect|root)$/u.test(word) && /^(?:take|takes|taking|took|taken)$/u.test(before)) return null;
  if (/^(?:go|goes|going|gone|went)$/u.test(word) && next === 'live') return { kind: 'begin', isPast: word === 'went' };
  if (/^(?:kick|kicks|kicking|kicked|set|sets)$/u.test(word) && /^(?:in|off)$/u.test(next))
    return { kind: 'begin', isPast: word === 'kicked' };
  if (/^(?:get|gets|getting|got|be|is)$/u.test(word) && /^(?:underway|under|going|started)$/u.test(next))
    return { kind: 'begin', isPast: word === 'got' };
  if (/^(?:binding|operational|active|applicable|reality)$/u.test(word)) return { kind: 'begin', isPast: false };
  if (
    /^(?:introduced|imposed|implemented|enforced|observed|launched|tested|tried|applied|restored|declared|instituted|established|enacted|respected|honoured|proclaimed|activated|started|begun|opened)$/u.test(
      word,
    )
  )
    return before === 'be' || words[at - 2] === 'be'
      ? { kind: 'begin', isPast: false }
      : { kind: 'other', isPast: true };
  if (
    /^(?:stopped|halted|ended|ceased|suspended|paused|silenced|laid|stilled|frozen)$/u.test(word) &&
    before === 'have'
  )
    return { kind: 'stop', isPast: !/^(?:must|should|will|would|to)$/u.test(words[at - 2] ?? '') };
  if (/^(?:stopped|halted|ended|ceased|suspended|paused|silenced|laid|stilled|frozen)$/u.test(word))
    return before === 'be' || words[at - 2] === 'be' ? { kind: 'stop', isPast: false } : { kind: 'stop', isPast: true };
  if (
    /^(?:opening|coming|upcoming|scheduled|planned|first|zero|entry)$/u.test(word) &&
    /^(?:days?|hours?|minutes?|test|moment|date|truce|ceasefire|start|into|@a\d+|cessation|pause|lull)$/u.test(next)
  )
    return { kind: 'begin', isPast: false };
  // "at the end of this week" is an hour
  if (
    /^(?:end|close)$/u.test(word) &&
    next === 'of' &&
    all.slice(at + 2, at + 5).some((w) => /^(?:week|day|month|year|@t\d+)$/u.test(w))
  )
    return null;
  if (BEGIN.has(word)) return { kind: 'begin', isPast: false };
  if (BEGAN.has(word)) return { kind: 'begin', isPast: true };
  if (/^(?:expired|lapsed|elapsed|finished|gone)$/u.test(word) && /^(?:have|be)$/u.test(before))
    return { kind: 'end', isPast: false };
  if (/^(?:expired|lapsed|elapsed|collapsed|finished|concluded)$/u.test(word) && before !== 'be')
    return { kind: 'other', isPast: true };
  if (/^(?:over|up|out)$/u.test(word)) {
    const isEnd = /^(?:be|is|are|run|runs|running|was)$/u.test(before);
    return isEnd ? { kind: 'end', isPast: before === 'was' } : null;
  }
  if (/^(?:down|aside)$/u.test(word))
    return word === 'down' &&
      !/^(?:lay|put|laying|putting)$/u.test(before) &&
      /^(?:arms|weapons|their|tools)$/u.test(next)
      ? { kind: 'stop', isPast: false }
      : null;
  if (word === 'quiet')
    return /^(?:go|goes|going|fall|falls|be|stay|become|keep)$/u.test(before) ? { kind: 'stop', isPast: false } : null;
  if (
    /^(?:lay|put|laying|putting)$/u.test(word) &&
    all.slice(at + 1, at + 4).some((w) => /^(?:down|up|aside|away|arms|weapons|guns|rifles)$/u.test(w))
  ) {
    // fighters who lay down their arms give themselves up
    const isSurrender = words
      .slice(Math.max(0, at - 8), at)
      .some((w) => /^(?:rebels?|fighters|militants|insurgents|gunmen|@[ojf]\d+)$/u.test(w));
    return { kind: isSurrender ? 'other' : 'stop', isPast: false };
  }
  if (/^(?:hold|holds|holding)$/u.test(word) && [next, after].includes('fire')) return { kind: 'stop', isPast: false };
  if (KEEP.has(word)) return { kind: 'keep', isPast: false };
  if (ENDINGS.test(word)) return { kind: 'end', isPast: false };
  if (STOP.has(word))
    return /^(?:fall|rest|still|lull|down|aside)$/u.test(word) ? null : { kind: 'stop', isPast: false };
  if (/^(?:run|runs|running)$/u.test(word) && /^(?:out|down|up|its|their)$/u.test(next))
    return { kind: 'end', isPast: false };
  if (LAST.has(word)) return { kind: 'last', isPast: false };
  if (OTHER.has(word)) return { kind: 'other', isPast: false };
  if (/^[a-z]{3,}ed$/u.test(word) && !NOT_OTHER.has(word)) return { kind: 'other', isPast: true };
  return null;
}

/** Weapons and fighting. */
export const GUNS =
  /^(?:war|conflict|fighting|hostilities|violence|combat|attacks|shelling|bombardments?|warfare|guns?|weapons|arms|operations|bombings?|shooting|fire|firing|battles|gunfire|artillery|mortars|rifles|bombs|raids|sorties|clashes|airstrikes|strikes|offensives|cannons|tanks|killing|bloodshed|warplanes|planes|aircraft|helicopters|jets|bombers|combatants|belligerents|triggers?)$/u;

/** What the verb is about, by the nearest such noun. */
export const SUBJECT_WORDS: readonly (readonly [Subject, RegExp])[] = [
  [
    'other',
    /^(?:talks?|negotiations?|meetings?|conferences?|summits?|rounds?|votes?|elections?|referendum|parliament|congress|assembly|sessions?|hearing|debate|exercises?|drills?|school|olympics|visit|trip|tour|flight|sanctions|embargo|law|mandate|eid|holidays?|feast|festival|ramadan|siege|evacuations?|withdrawal|convoys?|deliver(?:y|ies)|campaign|offensive|assault|yemen|libya|ukraine|gaza|sudan|week|year|month|consultations?|dialogue|process|prayers?|season|match|mission|inspection|aid|deployment|construction|investigation|@[wb]\d+)$/u,
  ],
  ['guns', GUNS],
  [
    'pact',
    /^(?:[^@]*@a\d+|calm|quiet|lull|silence|pauses?|standstill|respite|hush|cessation|ceasefire|truce|freeze|moratorium|suspension|tranquill?ity|arrangements?|understanding|plan|deal|agreement|accord|pact|package|scheme|roadmap|blueprint|initiative|regime|it|window|anything|hours|instal?lment|stage|phase|period|which|everything|halt)$/u,
  ],
];

/** What unsays a day, or makes it another truce's. */
export const AGAINST =
  / (?:not|never|no longer|cannot|refus\w+|reject\w+|den(?:y|ied|ies|ying)|rumou?r\w*|wanted|proposed|suggested|favou?red|preferred|sought|hoped|hopes|(?:would|could|might) have|might|supposed to have|been (?:due|scheduled|supposed)|earlier|previous|failed|yemen|libya|ukraine|gaza|sudan|iraq|daily|every) /u;

/** "the target date for the halt is Monday" */
export const LIMIT_IS =
  / (?:deadline|target date|target|cutoff|cut off|ultimatum) (?:[^ ]+ ){0,6}(?:is|was|of|for|falls|expires|runs out|:) $/u;

/** Nobody is bound after that day. */
export const NOT_AFTER = / (?:nobody|no one|none|nothing|not|never|what happens|what comes) (?:[^ ]+ ){0,7}after $/u;

/** What a truce is spoken of by, where somebody goes free of it. */
export const AFTER_TRUCE = / (?:fire|truce|@a\d+|calm|ceasefire|promised?|bound|week|hours|guns) /u;

/** "Monday is when", "named Monday as the day", "Monday will see" */
export const NAMED =
  /^(?:as|, when|is when|(?:is|was|being|will be|for) the (?:[^ ]+ )?(?:day|date|hour|moment|time|start|beginning|point|end|deadline|last|final|first|opening)|marks|becomes|will see|sees|is to|is [^ ]+ day) /u;
