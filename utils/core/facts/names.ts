/** How the facts see the names of a text: by the side they stand for, and agreements cut to the words that name them. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Annotations, Mention } from '../model/mention.ts';
import { contains, type Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../statements/sentences.ts';
import type { AgreementItem, EntityItem } from './item.ts';
import type { Names } from './lines.ts';

const SIDES: Readonly<Record<string, EntityItem['letter']>> = {
  'syrian-government': 'g',
  'syrian-armed-forces': 'g',
  'syrian-mfa': 'g',
  'syria-mod': 'g',
  'bashar-al-assad': 'g',
  'syrian-opposition': 'o',
  'high-negotiations-committee': 'o',
  'syrian-national-coalition': 'o',
  'free-syrian-army': 'o',
  'united-nations': 'u',
  'un-security-council': 'u',
  russia: 'r',
  'russian-mfa': 'r',
  'russia-mod': 'r',
  'russian-armed-forces': 'r',
  'united-states': 'm',
  'us-department-of-state': 'm',
  'us-armed-forces': 'm',
  'joint-implementation-center': 'c',
};
/** Groups that a truce of the base excluded, or that both powers struck; other armed groups take part in truces. */
const TARGETS: ReadonlySet<string> = new Set([
  'isis',
  'nusra-front',
  'al-qaeda',
  'hayat-tahrir-al-sham',
  'khorasan-group',
  'jund-al-aqsa',
]);
/** Bodies whose parts and members are the opposition's. */
const OPPOSITION: ReadonlySet<string> = new Set([
  'syrian-opposition',
  'free-syrian-army',
  'high-negotiations-committee',
  'syrian-national-army',
  'syrian-interim-government',
]);
/** Rebel groups of which the base knows no such tie. */
const REBELS: ReadonlySet<string> = new Set(['al-rahman-legion', 'jaysh-al-izza', 'fastaqim-union', 'fatah-halab']);
/** Ties are followed this far: a brigade is part of a front that is part of an army. */
const MAX_TIES = 3;
/** Where the description of an agreement begins: "the deal | reached yesterday in Munich". */
const DESCRIPTION =
  /[\s\u00a0](?:الذي|التي|الموقع[ةه]?|المبرم[ةه]?|المعلن[ةه]?|في|بين|between|reached|signed|struck|announced|agreed|made|brokered|in|at)(?=[\s\u00a0])/u;

/** Seats of joint bodies stay words, so that "based in Amman" can be read. */
const SEATS: ReadonlySet<string> = new Set(['amman', 'عمان', 'geneva', 'جنيف'].map(fold));

export function namesOf(annotations: Annotations, base: KnowledgeBase): Names {
  const agreements = new Map<number, Mention>();
  for (const m of annotations.mentions) {
    const known = agreements.get(m.start);
    if (m.entityType === 'agreement' && (!known || known.end < m.end)) agreements.set(m.start, m);
  }
  const open = new Map(
    annotations.unlinked
      .filter((u) => u.candidates.some((c) => base.entity(c.entity)?.type === 'agreement'))
      .map((u) => [u.start, u] as const),
  );
  const longer = new SpanIndex<Span>([...agreements.values()]);
  return {
    letterOf: (m) => letterOf(m, base),
    agreementAt: (word: Word): (Omit<AgreementItem, 'from' | 'to'> & Span) | null => {
      for (let at = word.start; at < word.end && at < word.start + 4; at++) {
        const mention = agreements.get(at);
        if (mention) {
          const end = namingEnd(mention);
          return { letter: 'a', mention, candidates: [], start: mention.start, end };
        }
        const doubt = open.get(at);
        if (doubt && !longer.overlapping(doubt).some((l) => contains(l, doubt)))
          return {
            letter: 'a',
            mention: null,
            candidates: doubt.candidates.map((c) => c.entity),
            start: doubt.start,
            end: doubt.end,
          };
      }
      return null;
    },
  };
}

function namingEnd(mention: Mention): number {
  if (mention.why.rule !== 'described-agreement') return mention.end;
  const at = DESCRIPTION.exec(mention.surface);
  return at && at.index > 2 ? mention.start + at.index : mention.end;
}

/** A person speaks for the body whose office he holds; ministers stay persons, since rules say "his country" of them. */
function sideOf(offices: readonly { readonly id: string; readonly of: string }[]): 'u' | 'o' | 'h' {
  if (offices.some(({ id, of }) => of === 'united-nations' || id.startsWith('un.'))) return 'u';
  return offices.length > 0 && offices.every(({ of }) => OPPOSITION.has(of) || SIDES[of] === 'o') ? 'o' : 'h';
}

function letterOf(m: Mention, base: KnowledgeBase): EntityItem['letter'] | null {
  if (SEATS.has(fold(m.surface))) return null;
  const side = SIDES[m.entity];
  if (side) return side;
  switch (m.entityType) {
    case 'person':
      return sideOf(base.officesOf(m.entity).map(({ office }) => office));
    case 'state':
      return m.entity === 'syria' ? 'y' : 's';
    case 'armed-group':
      return TARGETS.has(m.entity) ? 'j' : isRebel(m.entity, base) ? 'o' : 'f';
    case 'organisation':
      return 'b';
    case 'outlet':
      return 'w';
    default:
      return null;
  }
}

/** Folded words of an agreement's place, for rules that ask whether a line speaks of it. */
export function isPlaceIn(words: readonly Word[], places: readonly string[]): boolean {
  const keys = new Set(words.flatMap((w) => [w.key, fold(w.key.replace(/^[وفبل]/u, ''))]));
  return places.some((p) => p.split(' ').every((part) => keys.has(part)));
}

function isRebel(id: string, base: KnowledgeBase, ties = MAX_TIES): boolean {
  if (REBELS.has(id) || OPPOSITION.has(id)) return true;
  const record = base.entity(id);
  if (ties === 0 || !record || record.type === 'agreement') return false;
  return (record.relations ?? []).some(
    ({ type, target }) => (type === 'part-of' || type === 'member-of') && isRebel(target, base, ties - 1),
  );
}
