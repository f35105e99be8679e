/** The Syrian opposition and the Syrian government by collective words: المعارضة, US-backed rebels, Syria's Russian-backed government. */
import type { Rule } from '../model/rules.ts';
import type { Draft } from './draft.ts';
import type { Hit, Reading } from './hit.ts';
import { BEFORE_OPPOSING, BEFORE_OPPOSITION, hasWord, OPPOSITION_ADJECTIVES, wordSet } from './words.ts';

const OPPOSITION = 'syrian-opposition';
const GOVERNMENT = 'syrian-government';
const BACKING = wordSet('backed supported led armed trained');
const STRONG_MODIFIER = wordSet('moderate syrian syrias backed supported anti trained');
const NOT_A_BODY = wordSet('to party parties lawmaker lawmakers mp mps candidate against');
const NOT_THE_REGIME = wordSet('هذا وقف');
const MAX_MODIFIERS = 6;
/** A definite adjective: النظام الغذائي is no government. */
const DESCRIBED = /^ال.*(?:ي|يه)$/u;

/** Collective words of a Syria text; [] elsewhere (the caller decides what a Syria text is). */
export function collectives(reading: Reading): Draft[] {
  return reading.triggers.flatMap((t) => {
    switch (t.form.target) {
      case 'opposition-ar':
        return arabicOpposition(t, reading);
      case 'opposition-en':
        return englishOpposition(t, reading);
      case 'rebels-en':
        return rebels(t, reading);
      case 'government-en':
        return englishGovernment(t, reading);
      case 'regime-ar':
        return arabicRegime(t, reading);
      default:
        return [];
    }
  });
}

const draft = (
  t: Hit,
  start: number,
  end: number,
  entity: string,
  kind: Draft['kind'],
  weak: boolean,
  rule: Rule,
): Draft => ({
  start,
  end,
  entity,
  kind,
  weak,
  rule,
  form: t.form.text,
  clitic: t.clitic,
});

function adjectiveAfter(position: number, reading: Reading): Hit | undefined {
  return reading.hits
    .startingIn(position + 1, position + 2)
    .find((h) => h.form.kind === 'adjective' && /^[ \u00a0]$/u.test(reading.text.slice(position, h.start)));
}

function arabicOpposition(t: Hit, reading: Reading): Draft[] {
  const { around } = reading;
  const before = around.wordBefore(t.start - t.clitic);
  if (t.clitic === 0 && BEFORE_OPPOSING.has(before) && /^[ \u00a0]$/u.test(around.gapBefore(t.start))) return [];
  let end = t.end;
  for (
    let word = around.after(end);
    word && OPPOSITION_ADJECTIVES.has(word.folded) && /^[ \u00a0]$/u.test(reading.text.slice(end, word.start));
    word = around.after(end)
  ) {
    end = word.end;
  }
  const nation = adjectiveAfter(t.end, reading);
  if (nation && nation.form.target !== 'syria') return [];
  return [draft(t, t.start, end, OPPOSITION, 'name', false, 'collective')];
}

function englishOpposition(t: Hit, reading: Reading): Draft[] {
  const { around } = reading;
  const before = around.wordBefore(t.start);
  const after = around.wordAfter(t.end);
  if (!BEFORE_OPPOSITION.has(before) || NOT_A_BODY.has(after)) return [];
  return [draft(t, t.start, t.end, OPPOSITION, 'name', false, 'collective')];
}

/** "US-supported anti-Assad rebels": modifiers to the left belong to the mention and make it the opposition. */
function rebels(t: Hit, reading: Reading): Draft[] {
  const { around, text } = reading;
  let start = t.start;
  let strong = /^opposition/i.test(t.surface);
  for (let n = 0; n < MAX_MODIFIERS; n++) {
    const word = around.before(start);
    if (!word || !/^[ -]$/u.test(text.slice(word.end, start))) break;
    const isModifier = STRONG_MODIFIER.has(word.folded);
    const hyphened = text[word.end] === '-';
    if (!isModifier && !hyphened) break;
    strong ||= isModifier;
    start = word.start;
  }
  return [draft(t, start, t.end, OPPOSITION, 'role', !strong, 'collective')];
}

/** "Syria's Russian-backed government": possessor and noun with a backing in between. */
function englishGovernment(t: Hit, reading: Reading): Draft[] {
  const { around, text } = reading;
  const backing = around.before(t.start);
  if (!backing || !BACKING.has(backing.folded) || text[backing.start - 1] !== '-') return bareRegime(t, reading);
  const backer = around.before(backing.start);
  const owner = backer
    ? reading.hits.endingIn(backer.start - 3, backer.start).find((h) => h.form.target === 'syria')
    : undefined;
  return owner ? [draft(t, owner.start, t.end, GOVERNMENT, 'name', false, 'collective')] : [];
}

function bareRegime(t: Hit, reading: Reading): Draft[] {
  if (!/^regime$/i.test(t.surface) || reading.around.wordBefore(t.start) !== 'the') return [];
  return [draft(t, t.start, t.end, GOVERNMENT, 'generic', true, 'collective')];
}

function arabicRegime(t: Hit, reading: Reading): Draft[] {
  if (
    DESCRIBED.test(reading.around.wordAfter(t.end)) ||
    t.form.text !== 'النظام' ||
    adjectiveAfter(t.end, reading) ||
    hasWord(NOT_THE_REGIME, reading.around.wordBefore(t.start))
  )
    return [];
  return [draft(t, t.start, t.end, GOVERNMENT, 'generic', true, 'collective')];
}
