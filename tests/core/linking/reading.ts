/** The bundled engine, and mentions as one-line strings, so that a rule and its exceptions read as a table. */
import { annotate } from '@/utils/core/annotate.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import type { Annotations, Mention } from '@/utils/core/model/mention.ts';
import { loadEngine } from '@/utils/build/load-engine.ts';

/** Loaded once per test file. */
export const engine = loadEngine();

/** A day of September 2016 on which every office of the story has one holder. */
export const SEPTEMBER_2016 = '2016-09-13';

/** One row of a table: case, text, the reader's date (null: to be found), mentions in text order. */
export type Row = readonly [name: string, text: string, date: string | null, expected: readonly string[]];

export function annotationsOf(text: string, date: string | null = SEPTEMBER_2016): Annotations {
  return annotate(readText(text), engine, { date });
}

/** "لافروف → sergey-lavrov name", with " weak" behind weak mentions. */
export function line(m: Pick<Mention, 'surface' | 'entity' | 'kind' | 'weak'>): string {
  return `${m.surface} → ${m.entity} ${m.kind}${m.weak ? ' weak' : ''}`;
}

/** All mentions of a text, in text order. */
export function mentionsOf(text: string, date: string | null = SEPTEMBER_2016): string[] {
  return annotationsOf(text, date).mentions.map(line);
}

/** "surface: reason [candidates]" of everything that stayed unlinked. */
export function unlinkedOf(text: string, date: string | null = SEPTEMBER_2016): string[] {
  return annotationsOf(text, date).unlinked.map((u) => {
    const candidates = u.candidates.map((c) => c.entity).join(', ');
    return `${u.surface}: ${u.reason}${candidates ? ` [${candidates}]` : ''}`;
  });
}
