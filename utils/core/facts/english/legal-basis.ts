/**
 * The resolution an agreement rests on, in English: whatever is "under", "in line with", "anchored in" or "put into practice"
 * of it, also where only the number is told ("the council's December resolution, number 2254").
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Item } from '../item.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

/** Words before it, and behind it, that make it the ground of what is told. */
const BEFORE =
  /(?:^| )(?:citing|cites?|cited|invok(?:es?|ed|ing)|recalls?|recalled|recalling|refer(?:s|red|ring)?|references?|mentions?|commitments?|committed|commit|reaffirm(?:s|ed|ing)?|reiterat(?:es|ed|ing)|spirit|letter|flows?|flowing|follows?|derives?|derived|stems?|springs?|accordance|conformity|consistent|compliance|keeping|line|under|pursuant|framework|basis|based|bases?|foundations?|rooted|roots?|anchored|anchors?|grounded|rests?|resting|builds?|building|built|leans?|leaning|enshrined|provided|envisaged|foreseen|envisioned|demanded|required|prescribed|stipulated|outlined|laid|practice|carry|carrying|implement(?:s|ed|ing|ation)?|execution|execute|fulfil(?:s|l|led|ling|ment)?|apply|applying|application|endorsed|blessed|enforce|enforcing|revives?|reviving|breathes?|translate|translates|translating|draws?|drawing|hinges?|hangs?|appeal(?:s|ed|ing)|via|through|per|parent|thanks|serve|serves|serving|accords|according|linked|tied|ties|see|seen|calls|met|meets?|satisf(?:y|ies)|requirements?|terms|goals?|aims?|road|path|process|legitimacy|mandate|authority|as|backed|backs|takes|carries|carried|carrying|complies|comply|complying|conforms?|conforming|effect to|called for (?:by|in)|guided|guide|underpinned|contained|set out) (?:(?!not |@[rmsbgo]\d|[|:])[^ ]+ ){0,9}?$/u;
const AFTER =
  /^ (?:(?![|:])[^ ]+ ){0,5}?(?:as|remains?|is|are|was|provides?|forms?|stays?|serves?|underpins?|underlies|allows?|already|allowed|calls?|demands?|asks?|requires?|foresees|envisages|sets?|lays?|gives?|gave|constitutes?|put|guides?|governs?|into (?:practice|effect|action|reality)) /u;
/** Named for another reason: what is still before the council, or was talked about. */
const NOT_GROUND =
  /(?:^| )(?:veto(?:ed)?|vote[ds]?|voting|adopt|adopting|draft|drafting|tabled|new|chemical|violat[^ ]+|discussed|nuclear|breach[^ ]*|ignor[^ ]*|contrary|flout[^ ]*) (?:(?![|:,])[^ ]+ ){0,5}?$/u;
/** The agreement, its makers or what it brings must be spoken of. */
const OF_IT =
  /(?:^| )(?:@[achb]\d+|it|deal|texts?|plan|terms|papers?|documents?|understanding|arrangement|process|truce|ceasefire|communique|statement|pact|accord|measures|steps|try|attempt|support group|political|talks|negotiations|ministers|powers|group|@[rm]\d+|transition|points|violence|hostilities|besieged) /u;
const NUMBERED =
  /(?:resolution|from|under|basis of|in line with|foundation of) (?:(?:s|december|resolution|number|no|nr|its|the|security|council|,|@t\d+) ){0,6}$/u;
const REACH = 100;

/** Resolutions that the line gives as the ground of the agreement. */
export function englishLegalBases(line: Line, base: KnowledgeBase): Found[] {
  if (line.sentence.language !== 'en' || !/(?:^| )(?:@a|@n)\d+ /u.test(line.text)) return [];
  return line.items.flatMap((item, i): Found[] => {
    const id = resolutionOf(item, base);
    if (id === null) return [];
    const tag = `@${item.letter}${String(i)} `;
    const at = line.text.startsWith(tag) ? 0 : line.text.indexOf(` ${tag}`) + 1;
    const before = line.text.slice(Math.max(0, at - REACH), at);
    const after = line.text.slice(at + tag.length - 1, at + tag.length + REACH);
    if (item.letter === 'n' && !NUMBERED.test(before)) return [];
    if (NOT_GROUND.test(before)) return [];
    const others = `${line.text.slice(0, at)} ${line.text.slice(at + tag.length)}`;
    if (!OF_IT.test(others) || (!BEFORE.test(before) && !AFTER.test(after))) return [];
    return [
      {
        ...line.spanOfItem(item),
        attribute: 'legal-basis',
        rule: 'rests-on',
        value: id,
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}

function resolutionOf(item: Item, base: KnowledgeBase): string | null {
  const id =
    item.letter === 'a'
      ? (item.mention?.entity ?? null)
      : item.letter === 'n' && item.bound === null && item.number > FIRST && item.number < LAST
        ? `unscr-${String(item.number)}`
        : null;
  if (id === null) return null;
  const record = base.entity(id);
  return record?.type === 'agreement' && record.form === 'resolution' ? id : null;
}

/** Resolutions on this war have numbers between these. */
const FIRST = 2040;
const LAST = 2800;
