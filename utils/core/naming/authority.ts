/** N1, N2 and N11: words for the Syrian state authority, for its head, and for other governments. */
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { compilePhrases } from './phrases.ts';
import { AUTHORITY, BARE_GOVERNMENT, TITLES_OF_HEAD } from './tables.ts';
import { usesOf, withoutOverlaps, type NamingText, type Use } from './use.ts';

const GOVERNMENT = 'syrian-government';
const PRESIDENT = 'bashar-al-assad';
const AUTHORITY_PHRASES = compilePhrases(AUTHORITY);
const BARE_PHRASES = compilePhrases(BARE_GOVERNMENT);
const TITLE_PHRASES = compilePhrases(TITLES_OF_HEAD);
/** "دمشق" of "بتوقيت دمشق" is a clock, not a government. */
const CLOCK_BEFORE = /(?:بتوقيت|توقيت|time in)[\s\u00a0]*$/u;
const REGIME = /^(?:\p{L}+[\s\u00a0])?(?:النظام|للنظام|نظام|regime)(?:[\s\u00a0]|$)|[\s\u00a0]regime$/iu;
const IN_COMPOUND = /\b(?:anti|pro)[-–]$/iu;

/** N1: the phrases of the table, bare "government" beside its rival, and the other mentions of the government. */
export function authorityUses({ text, phrases, mentions }: NamingText): Use[] {
  const found = usesOf('N1', GOVERNMENT, phrases.find(AUTHORITY_PHRASES));
  const bare = usesOf('N1', GOVERNMENT, phrases.find(BARE_PHRASES)).map((use) => firstWord(use, text));
  const named = mentions
    .filter(({ entity, kind }) => entity === GOVERNMENT && kind !== 'place' && kind !== 'adjective')
    .filter(({ start }) => !CLOCK_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    .map(({ kind, start, end }): Use => {
      const form = kind === 'metonym' ? 'capital' : kind === 'generic' ? 'bare-regime' : 'other';
      return { axis: 'N1', entity: GOVERNMENT, form, start, end };
    });
  return withoutOverlaps(withoutOverlaps(found, bare), named);
}

function firstWord(use: Use, text: string): Use {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(use.start, use.end))?.[0] ?? '';
  return { ...use, end: use.start + word.length };
}

/**
 * N2: every naming of the president, together with the title before it. Not where the name is part of a phrase of N1
 * (نظام الأسد, Assad's forces) or of a compound (anti-Assad): there it names something else.
 */
export function headOfStateUses({ text, phrases, mentions }: NamingText): Use[] {
  const owned = new SpanIndex<Span>([
    ...phrases.find(AUTHORITY_PHRASES),
    ...mentions.filter(({ entity, kind }) => entity === GOVERNMENT && kind === 'name'),
  ]);
  const titles = new SpanIndex(phrases.find(TITLE_PHRASES));
  return mentions
    .filter((m) => m.entity === PRESIDENT && m.kind === 'name')
    .filter(
      (m) => owned.overlapping(m).length === 0 && !IN_COMPOUND.test(text.slice(Math.max(0, m.start - 5), m.start)),
    )
    .map((m): Use => {
      const use = { axis: 'N2', entity: PRESIDENT, start: m.start, end: m.end } as const;
      const [title] = titles.endingIn(m.start - 2, m.start);
      return title ? { ...use, form: title.form, start: title.start } : { ...use, form: nameForm(m) };
    });
}

function nameForm(m: Mention): string {
  return /[\s\u00a0]/u.test(m.surface.replace(/^al[-\s]/iu, '')) ? 'full-name' : 'bare-name';
}

/** N11: another government called a regime: النظام السعودي, "the Iranian regime". */
export function otherGovernmentUses({ mentions }: NamingText): Use[] {
  return mentions
    .filter((m) => m.entity !== GOVERNMENT && (m.entityType === 'state' || m.entityType === 'organisation'))
    .filter((m) => m.kind === 'name' && REGIME.test(m.surface))
    .map((m): Use => ({ axis: 'N11', entity: m.entity, form: 'regime', start: m.start, end: m.end }));
}
