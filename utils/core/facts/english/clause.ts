/**
 * An English line as words with what each stands for, so that a verb's subject and object can be looked for by walking
 * from word to word: who accepts may stand ten words before what is accepted.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateInterval } from '../../model/date.ts';
import { statesOf } from '../leader-parties.ts';
import type { Line } from '../line.ts';

/** The Syrian government, its opponents, the United Nations, or somebody else who acts. */
export type Actor = 'government' | 'opposition' | 'un' | 'other';

/** "…, the Russians say, …": who says it stands aside from what is said. */
const SAID_ASIDE =
  /, (?!which |who |whose |that |where )(?:[^ ,|:]+ ){1,7}?(?:say|says|said|admit|admits|admitted|believe|believes|noted|notes|added|conceded|concedes|reported|reports|claims|claimed|argue|argues|complain|complains|insist|insists|insisted) (?:[^ ,|:]+ ){0,5}?(?=, )|, according to (?:[^ ,|:]+ ){1,7}?(?=, )/gu;

const GOVERNMENT = new Set(['government', 'regime', 'army', 'authorities', 'military', 'leadership', 'cabinet']);
const OPPOSITION = new Set(
  'rebels rebel insurgents insurgent factions faction brigades brigade opposition fighters commanders commander'.split(
    ' ',
  ),
);
const UN = new Set(['secretary', 'envoy', 'mediator', 'un', 'palais', 'body']);
const OTHERS = new Set(
  'russia russian russians america american americans moscow washington iran iranian tehran turkey turkish ankara israel israeli saudi kremlin pentagon european eu residents analysts critics activists doctors diplomats civilians'.split(
    ' ',
  ),
);
/** Who speaks or fights for a government, behind "Syrian". */
const SERVANTS = new Set(
  'officials official president presidency side ministry minister ministers diplomats diplomat generals general command troops forces spokesman spokeswoman ambassador parliament state aides aide negotiators delegation soldiers commanders'.split(
    ' ',
  ),
);
/** Who speaks for rebels. */
const REBEL_SERVANTS = new Set(
  'groups group negotiators negotiator delegates delegation leaders leader spokesman spokeswoman officials official coordinator units militias bloc body side movements formations figures politicians camp coalition'.split(
    ' ',
  ),
);
/** Whose government or army it is, if not Syria's. */
const FOREIGN =
  /^(?:@[srmbhf]\d+|turkish|iraqi|lebanese|jordanian|saudi|israeli|british|french|german|sudanese|iranian|yemeni|libyan|egyptian|ukrainian|russian|american|us|unity|interim|afghan|houthi|chinese|local|republican|conservative|labour|democratic|senate|congressional|domestic|political|parliamentary|unity|colombian|israels|turkeys|russias|iraqs)$/u;
/** A name behind one of these is no subject: "in Damascus", "critics of the government". */
const BEFORE_NAME = new Set(
  'in near around outside inside for against from with by between across over on upon at to into'.split(' '),
);
/** "of" leads on to the group whose members act. */
const MEMBERS = new Set(
  'leaders leader commanders commander members member majority dozens most all many some one part group groups number representatives representative government army president coalition wing scores several ministers minister spokesman spokeswoman head heads chiefs chief delegation'.split(
    ' ',
  ),
);
/** "the government's allies": somebody else. */
const OF_OTHERS = new Set(
  'ally allies backer backers opponents opponent foes foe enemies enemy critics critic supporters supporter rivals rival patron patrons sponsor sponsors adversaries victims'.split(
    ' ',
  ),
);
/** Who is told something is not who does what follows. */
const TOLD = new Set('told tells telling tell informed assured notified advised reassured'.split(' '));
const SKIPPED = new Set(
  'the a an some most many all several its his their former main armed other strongest'.split(' '),
);
/** "Assad's departure", "Assad's planes": not what he does. */
const NO_ACTOR = /^(?:departure|future|fate|role|exit|removal|rule|ouster|fall|planes|jets|bombs|war|own|name)$/u;
/** "Syria's army"; Syria's neighbours and Kurds are others. */
const OF_STATE =
  /^(?:government|army|military|general|foreign|defen[cs]e|information|state|president|presidency|ministry|minister|rulers?|leaders?|leadership|regime|armed|high|supreme|deputy|official|ambassador|prime|authorities|ruling|cabinet|parliament|vice|un|permanent)$/u;
/** "rebel-held areas", "opposition activists": no side of the war that answers. */
const NOT_REBELS =
  /^(?:held|areas?|districts?|territory|territories|strongholds?|positions|enclaves?|towns?|neighbou?rhoods?|controlled|zones?|lines|suburbs?|activists?|monitor\w*|supporters|sympathi[sz]ers|media|website|bastions?|villages?|parts|sectors?|besieged)$/u;
/** Whom somebody fights or helps is not who acts: "rebels fighting the government". */
const FIGHTING = /^(?:fighting|battling|opposing|besieging|backing|supporting|arming|aiding|toppling|attacking)$/u;
/** Deals as papers call them once they are named. */
const DEAL_NOUN = new Set(
  'plan arrangement arrangements understanding terms proposal proposals initiative package roadmap scheme bargain text document documents paper communique statement blueprint formula compromise outcome idea pause lull calm halt freeze provisions conditions offer announcement news result results breakthrough cessation accord pact memorandum framework settlement draft truce suspension moratorium undertaking deal agreement ceasefire compact handiwork wording details clause clauses steps measures obligations commitments points timetable schedule process effort effort understandings agreements deals truces ceasefires accords formula bargains arrangement set-up regime-of-calm parameters deadline commitment silence'.split(
    ' ',
  ),
);
/** "the nuclear deal", "the trade agreement". */
const OTHER_DEAL =
  /^(?:nuclear|chemical|trade|arms|oil|gas|loan|energy|defen[cs]e|extradition|prisoner|weapons|coalition|iran|iranian|vienna|minsk|evacuation|climate|budget|debt|aviation|migration|refugee|earlier|previous|last|local|another|peace|yemen|libya|ukraine)$/u;
const AFTER_OTHER_DEAL = /^(?:with|in|on) (?:@s\d+|iran|libya|yemen|ukraine)|^(?:years|months|weeks) ago/u;

export class Clause {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly #base: KnowledgeBase;
  readonly #on: DateInterval | null;

  constructor(
    readonly line: Line,
    base: KnowledgeBase,
    on: DateInterval | null,
  ) {
    const text = line.text.replace(SAID_ASIDE, (aside) => aside.replaceAll(/[^ ]/gu, '·'));
    this.words = text.trimEnd().split(' ');
    const starts: number[] = [];
    let at = 0;
    for (const word of this.words) {
      starts.push(at);
      at += word.length + 1;
    }
    this.starts = starts;
    this.#base = base;
    this.#on = on;
  }

  word(at: number): string {
    return this.words[at] ?? '';
  }

  /** Index of the word that begins at or holds a place of the line. */
  at(index: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Words from one to before another, for a look with a regular expression. */
  between(from: number, to: number): string {
    return ` ${this.words.slice(Math.max(0, from), Math.max(0, to)).join(' ')} `;
  }

  /** Who the word at a place is, if it is somebody that can act; `null` for other words. */
  actor(at: number): Actor | null {
    const word = this.word(at);
    const before = this.word(at - 1);
    const tag = /^@([a-z])\d+$/u.exec(word)?.[1];
    if (tag !== undefined) return this.#tagged(tag, at);
    if (OTHERS.has(word)) return OPPOSITION.has(this.word(at + 1)) ? null : 'other';
    const isForeign = FOREIGN.test(before) || (before === 's' && FOREIGN.test(this.word(at - 2)));
    if (GOVERNMENT.has(word)) {
      if (
        this.word(at + 1) === 'in' &&
        /^(?:@s\d+|kiev|kyiv|sanaa|tripoli|baghdad|ankara|tehran)$/u.test(this.word(at + 2))
      )
        return 'other';
      if (before === 's' && this.word(at - 2).startsWith('@o')) return 'opposition';
      return isForeign ? 'other' : 'government';
    }
    if (OPPOSITION.has(word)) {
      if (NOT_REBELS.test(this.word(at + 1))) return null;
      if (word === 'opposition' && /^(?:to|from|in)$/u.test(this.word(at + 1))) return null;
      if (word === 'commander' && GOVERNMENT.has(before)) return 'government';
      return isForeign && !before.startsWith('@') ? 'other' : 'opposition';
    }
    if (SERVANTS.has(word) && this.#isOf(at, /^(?:syrian|syrias|assads|assad|damascus|regime|government)$/u))
      return 'government';
    if (REBEL_SERVANTS.has(word) && this.#isOf(at, /^(?:rebel|opposition|armed|insurgent|moderate|islamist)$/u))
      return 'opposition';
    if (word === 'moderates') return 'opposition';
    if (!UN.has(word)) return null;
    if (word === 'secretary') return this.word(at + 1) === 'general' ? 'un' : null;
    if (word === 'body') return before === 'world' ? 'un' : null;
    return isForeign ? 'other' : 'un';
  }

  #isOf(at: number, whose: RegExp): boolean {
    return whose.test(this.word(at - 1)) || (whose.test(this.word(at - 2)) && !FOREIGN.test(this.word(at - 1)));
  }

  #tagged(tag: string, at: number): Actor | null {
    const isOwner = this.word(at + 1) === 's';
    const of = isOwner ? this.word(at + 2) : this.word(at + 1);
    if (isOwner && OF_OTHERS.has(of)) return null;
    if (tag === 'g' && isOwner && NO_ACTOR.test(of)) return null;
    switch (tag) {
      case 'g':
        // "midnight, Damascus time"
        return /^(?:time|airport|international|province|countryside|suburbs?)$/u.test(of) ? null : 'government';
      case 'y':
        if (
          /^(?:time|talks|war|conflict|crisis|peace|policy|envoy|support|file|negotiations|task|dossier|monitor|monitors|monitoring|observers|activists|experts|analysts|kurds|strategy|question|issue)$/u.test(
            of,
          )
        )
          return null;
        if (isOwner ? !OF_STATE.test(of) : /@a/u.test(of) || DEAL_NOUN.has(of)) return null;
        return OPPOSITION.has(of) || OPPOSITION.has(this.word(at + 2)) ? null : 'government';
      case 'o':
        return 'opposition';
      case 'u':
        return 'un';
      case 'h': {
        const item = this.line.item(this.word(at));
        const states = item?.letter === 'h' ? statesOf(item.mention.entity, this.#base, this.#on) : [];
        return states.some((s) => s === 'syria' || s === 'syrian-government') ? 'government' : 'other';
      }
      case 'r':
      case 'm':
      case 's':
      case 'b':
      case 'f':
      case 'j':
        return isOwner || OPPOSITION.has(of) ? null : 'other';
      default:
        return null;
    }
  }

  /**
   * Who does what the verb at a place says: the nearest actor before it that no preposition holds. Another actor on the
   * way ends the search. -1 if there is none.
   */
  subjectOf(verb: number, reach = SUBJECT_REACH): number {
    let isPronoun = false;
    let commas = 0;
    for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
      const word = this.word(at);
      if (word === '|') return -1;
      if (word === ':' && !/ (?:we|our|i|yes|no) /u.test(this.between(at, Math.min(at + 3, verb + 1)))) return -1;
      if (word === ',' && ++commas > 2) return -1;
      if (/^(?:they|it|he|she)$/u.test(word)) isPronoun = true;
      const who = this.actor(at);
      if (who === null || this.isHeld(at)) continue;
      if (who !== 'other') return at;
      if (isPronoun) continue;
      return -1;
    }
    return -1;
  }

  /** Held by a preposition, or somebody who is only told: not the subject. */
  isHeld(at: number): boolean {
    let before = at - 1;
    for (let n = 0; n < 4 && isInside(this.word(before)); n++) before--;
    const word = this.word(before);
    if (word === 'of') return !MEMBERS.has(this.word(before - 1));
    if (word === 'for')
      return !/^(?:spokesman|spokeswoman|negotiator|coordinator|speaking|spokesperson|speaks)$/u.test(
        this.word(before - 1),
      );
    return BEFORE_NAME.has(word) || TOLD.has(word) || FIGHTING.test(word);
  }

  /** The deal in the words from a place on, or -1: the same clause, at most so many words on. */
  dealAfter(from: number, reach = OBJECT_REACH): number {
    for (let at = from; at < Math.min(this.words.length, from + reach); at++) {
      const word = this.word(at);
      if (/^[|:,]$/u.test(word)) return -1;
      if (at <= from + 1 && /^(?:it|this|them|these)$/u.test(word)) return at;
      if (/^(?:it|them)$/u.test(word) && /^(?:of|to|with|by)$/u.test(this.word(at - 1))) return at;
      if (word === 'what' && AGREED_UPON.test(this.between(at, at + 12))) return at;
      const isDeal = /@a\d/u.test(word) || DEAL_NOUN.has(word);
      if (isDeal && !(OTHER_DEAL.test(this.word(at + 1)) || /^(?:talks|negotiations)$/u.test(this.word(at + 1))))
        return this.isOtherDeal(at) ? -1 : at;
      if (NO_OBJECT.has(word)) return -1;
    }
    return -1;
  }

  isOtherDeal(at: number): boolean {
    const around = [this.word(at - 1), this.word(at - 2)];
    const after = this.words.slice(at + 1, at + 4).join(' ');
    return (
      around.some((w) => OTHER_DEAL.test(w)) ||
      AFTER_OTHER_DEAL.test(after) ||
      / (?:years|months|@p\d+) ago /u.test(this.between(at, at + 6))
    );
  }

  /** Whether the line names the deal at all. */
  hasDeal(): boolean {
    return this.words.some((w) => /@[ac]\d/u.test(w) || DEAL_NOUN.has(w));
  }
}

/** "what the ministers had managed to hammer out". */
const AGREED_UPON =
  / (?:agree|agreed|hammer|hammered|achieve|achieved|reached|struck|announced|produced|negotiated|concluded|accomplished|decided|worked|come|came|drawn|settled|offer|offered|unveiled|signed) /u;
const SUBJECT_REACH = 18;
const OBJECT_REACH = 11;
/** What is accepted or refused then is something else. */
const NO_OBJECT = new Set(
  'talks negotiations meeting meetings invitation delegation evacuation visit accusations accusation allegations claims charges reports report criticism attack attacks government rebels opposition under despite since during before after amid by until when while because ahead'.split(
    ' ',
  ),
);

/** Between a preposition and its name. */
function isInside(word: string): boolean {
  return (
    SKIPPED.has(word) ||
    /^@n\d+$/u.test(word) ||
    /^(?:syrian|rebel|moderate|president|mr|bashar|al|special)$/u.test(word)
  );
}
