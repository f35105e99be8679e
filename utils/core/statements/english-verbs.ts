/** English reporting verbs and their forms. Data; a new verb is a new row. */
import type { Act } from '../model/statement.ts';
import { wordSet } from '../linking/words.ts';
import type { CueForm, CueVerb, Frame } from './cue-form.ts';

/** Base (and past, and participle, where irregular), act, frames; "?" before verbs whose present is also a noun (claims, reports). */
const ROWS: readonly string[] = [
  'say said | neutral | bare that quote',
  'tell told | neutral | bare object that quote',
  'add | neutral | bare that quote',
  '?note | explanation | that quote clause',
  '?state | assertion | that quote',
  'explain | explanation | that quote clause',
  '?remark | neutral | that quote',
  'observe | explanation | that quote',
  '?reply replied | neutral | that quote',
  'respond | neutral | quote',
  '?answer | neutral | quote',
  'ask | demand | quote object to',
  'continue | neutral | quote',
  'conclude | judgement | that quote',
  'write wrote | neutral | that quote',
  '?tweet | neutral | that quote',
  '?quip | neutral | quote',
  '?joke | neutral | that quote',
  '?comment | neutral | that quote',
  '?report | neutral | that clause',
  'recall | neutral | that quote clause',
  'indicate | neutral | that clause',
  '?signal | neutral | that',
  'point out pointed | explanation | that quote',
  '?stress | assertion | bare that quote det',
  'emphasise | assertion | that quote det',
  'emphasize | assertion | that quote det',
  'underline | assertion | that det',
  'underscore | assertion | that det',
  'reiterate | assertion | that quote det',
  'insist | assertion | bare that quote',
  'assert | assertion | that quote',
  'affirm | assertion | that det',
  'reaffirm | assertion | that det',
  'maintain | assertion | that clause',
  'confirm | assertion | that quote clause',
  'argue | judgement | bare that quote',
  'suggest | judgement | bare that quote',
  'predict | judgement | bare that quote',
  'opine | judgement | that quote',
  '?estimate | judgement | that clause',
  'describe | judgement | object as',
  'call | demand | call',
  'announce | announcement | that quote np clause',
  'declare | announcement | that quote over clause det',
  'reveal | announcement | that clause',
  'disclose | announcement | that',
  'inform | announcement | object that',
  '?demand | demand | that np',
  '?urge | demand | object to quote',
  '?appeal | demand | for object to',
  '?propose | demand | that np',
  'recommend | demand | that',
  'warn | warning | bare object that of against quote',
  '?caution | warning | that against quote',
  'threaten | warning | to',
  '?promise | promise | that to quote np clause',
  '?pledge | promise | that to quote clause',
  'vow | promise | that to quote clause',
  '?welcome | approval | np',
  'greet | approval | object as',
  'speak spoke speaking | neutral | of that',
  '?praise | approval | np',
  '?hail | approval | np',
  'reject | rejection | np',
  'dismiss | rejection | np',
  'condemn | rejection | np',
  'denounce | rejection | np',
  'criticise | rejection | np',
  'criticize | rejection | np',
  'complain | concern | bare that quote',
  'deny denied | denial | that np quote clause',
  'accuse | accusation | object of',
  '?blame | accusation | np blame',
  'put put putting | judgement | figure',
  'admit admitted | concession | bare that quote',
  'concede | concession | bare that quote',
  'acknowledge | concession | bare that quote',
  '?claim | distancing | bare that quote',
  'allege | distancing | bare that',
  '?quote | neutral | relay',
  '?hope | hope | bare that',
  'express | hope | feeling',
  'lament | concern | that quote',
  'mention | neutral | that',
  '?repeat | assertion | that quote',
  'recount | neutral | that quote',
  'testify testified | assertion | that',
  'contend | judgement | bare that quote',
  '?counter | judgement | that quote',
  '?retort | neutral | that quote',
  '?reason | judgement | that quote',
  'speculate | judgement | that',
  'reckon | judgement | bare that quote',
  '?doubt | judgement | that',
  '?fear | concern | bare that',
  '?worry worried | concern | that quote',
  '?hint | explanation | that',
  'imply implied | explanation | that',
  '?boast | assertion | that quote',
  'brag bragged bragging | assertion | that quote',
  'scoff | rejection | that quote',
  'snap snapped snapping | neutral | quote',
  '?fume | concern | quote',
  '?shout | neutral | quote',
  '?cry cried | neutral | quote',
  'yell | neutral | quote',
  '?whisper | neutral | quote',
  'mutter | neutral | quote',
  'exclaim | neutral | quote',
  '?interject | neutral | quote',
  'muse | neutral | that quote',
  'begin began beginning | neutral | quote',
  'proclaim | announcement | that quote',
  'attest | assertion | that',
  'clarify clarified | explanation | that quote',
  'elaborate | explanation | quote',
  'specify specified | explanation | that',
  'summarise | neutral | quote',
  'summarize | neutral | quote',
  'stipulate | assertion | that',
  'decree | announcement | that',
  '?request | demand | that',
  '?beg begged begging | demand | object to quote',
  'plead | demand | quote that for',
  'implore | demand | object to quote',
  'encourage | demand | object to',
  'exhort | demand | object to',
  'remind | explanation | object that of quote',
  'assure | promise | object that bare quote',
  'reassure | promise | object that quote',
  'notify notified | announcement | object that of',
  'advise | demand | object to that quote',
  'swear swore | promise | that to quote',
  '?guarantee guaranteed | promise | that',
  'applaud | approval | np',
  'commend | approval | np',
  'laud | approval | np',
  '?salute | approval | np',
  'endorse | approval | np',
  'decry decried | rejection | np quote',
  'deplore | rejection | np quote',
  'slam slammed slamming | rejection | np',
  '?blast | rejection | np',
  'lambast | rejection | np',
  'rebuke | rejection | np',
  'mock | rejection | np',
  'ridicule | rejection | np',
  'oppose | rejection | np',
  '?protest | rejection | that quote',
  'rubbish | rejection | np',
  'refute | denial | np that',
  'rebut rebutted rebutting | denial | np that',
  '?dispute | denial | np that',
  '?question | judgement | np',
  'regret regretted regretting | concern | that',
  'bemoan | concern | np that quote',
  'voice | hope | feeling',
  'convey | hope | feeling',
  'foresee foresaw | judgement | that',
  'forecast forecast | judgement | that',
  'anticipate | judgement | that',
  'concur concurred concurring | judgement | that quote',
  '?grant | concession | that',
  'confess | concession | that to quote',
  'divulge | announcement | that np',
  '?post | neutral | quote that',
  'label labelled labelling | judgement | call',
  'brand | judgement | call',
  'dub dubbed dubbing | judgement | call',
  'liken | judgement | object to',
  '?compare | judgement | object to',
  'term | judgement | call',
  'make clear made | assertion | that bare',
  '?rule out ruled ruling | rejection | np',
  'shoot back shot | neutral | that quote',
  'hit back hit hitting | neutral | that quote',
  'fire back | neutral | that quote',
];

/** Second words of verbs in two words. */
const PARTICLE = /^(?:out|clear|back)$/u;

function regular(base: string): { past: string; third: string; ing: string } {
  if (/[^aeiou]y$/u.test(base)) {
    return { past: `${base.slice(0, -1)}ied`, third: `${base.slice(0, -1)}ies`, ing: `${base}ing` };
  }
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`;
  return { past: `${stem}ed`, third, ing: `${stem}ing` };
}

function read(row: string): [string, CueForm][] {
  const [head = '', act = '', frames = ''] = row.split('|').map((part) => part.trim());
  const isAmbiguous = head.startsWith('?');
  const names = head
    .replace('?', '')
    .split(' ')
    .filter((w) => !PARTICLE.test(w));
  const [base = '', irregular, doubling] = names;
  const verb: CueVerb = {
    lemma: /^\??\w+ (?:out|clear|back)\b/u.test(head)
      ? head.replace(/^\?/u, '').split(' ').slice(0, 2).join(' ')
      : base,
    act: act as Act, // a row's act is one of ACTS: the test of this table says so
    frames: new Set(frames.split(' ') as Frame[]),
    isAmbiguous,
  };
  const { past, third, ing } = regular(base);
  const form = (key: string, tense: CueForm['tense'], number: CueForm['number']): [string, CueForm] => [
    key,
    { verb, tense, gender: null, number },
  ];
  const doubled = base === 'quip' ? 'quipped' : base === 'admit' ? 'admitted' : null;
  return [
    form(doubled ?? irregular ?? past, 'past', null),
    form(third, 'present', 'one'),
    form(base, 'present', 'many'),
    form(base === 'admit' ? 'admitting' : (doubling ?? ing), 'participle', null),
  ];
}

/** Forms by lower-case word. */
export const ENGLISH_CUES: ReadonlyMap<string, CueForm> = new Map(ROWS.flatMap(read).toReversed());

/** Before a cue: it is negated, asked, wished, passive or relative, and reports nothing. */
export const BEFORE_NO_CUE = wordSet(
  `to not never will would could should may might can must shall do does did cannot don dont didnt doesnt wont t who which whom what
   when if whether is was were be been being are am being get got let lets unless until once a an the this these those no any his her
   its their our my of for by with without every each some declined refused wants want wanted expected likely due`,
);

/** Between subject and verb. */
export const MID_WORDS = wordSet(
  `also then later has have had again repeatedly earlier now still just only first himself herself themselves reportedly once often
   thus therefore however meanwhile today yesterday monday tuesday wednesday thursday friday saturday sunday both all previously
   already always long nonetheless nevertheless instead rather soon even twice`,
);

/** Words in -ly that are no adverbs. */
const NO_ADVERB =
  /^(?:family|ally|reply|assembly|italy|july|supply|monopoly|rally|tally|fly|apply|early|daily|weekly|monthly)$/u;

/** An adverb or auxiliary between subject and verb: U.S. officials have long privately argued. */
export function isMidWord(word: { readonly key: string; readonly mention: object | null } | undefined): boolean {
  if (!word || word.mention) return false;
  return MID_WORDS.has(word.key) || (/.{3}ly$/u.test(word.key) && !NO_ADVERB.test(word.key));
}

/** Time and place that may stand between the verb and what was said. */
export const AFTER_VERB = wordSet(
  `on in at during after before late early earlier later today yesterday monday tuesday wednesday thursday friday saturday sunday
   to through via from following over last this while when as here`,
);

/** Finite verbs that show a clause. */
export const FINITE = wordSet(
  `is are was were will would could should may might must can has have had did does do cannot arent isnt wasnt wont needs need wants
   want remains remain`,
);
