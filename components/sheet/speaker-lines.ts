/** Everything a speaker is said to have said, by source: statements of articles, entries of the bundled sheets. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Account, AccountStatement } from '@/utils/core/model/account.ts';
import type { Entry, Source } from '@/utils/core/model/comparison.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { isDirect } from '@/utils/core/statements/voice.ts';

/** One thing said. */
export type SpokenLine =
  | {
      readonly kind: 'statement';
      readonly statement: AccountStatement;
      readonly isDirect: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly agreement: string;
      /** Rows it answers: one sentence may tell a date and a length. */
      readonly attributes: readonly Attribute[];
      readonly isDirect: boolean;
      readonly at: number;
    };

/** What one source has them say, in the order of the text. */
export interface SpokenGroup {
  readonly source: Source;
  readonly lines: readonly SpokenLine[];
}

export interface SpeakerCount {
  readonly id: string;
  readonly lines: number;
  readonly direct: number;
  readonly sources: number;
}

/** Sources by date, those without one last; a speaker nobody quotes has none. */
export function spokenBy(speaker: string, bundled: BundledComparison, accounts: readonly Account[]): SpokenGroup[] {
  const groups = [...bundledLines(bundled), ...accountLines(accounts)].flatMap(({ source, lines }): SpokenGroup[] => {
    const own = lines.filter((line) => speakersIn(line).includes(speaker));
    return own.length > 0 ? [{ source, lines: own }] : [];
  });
  const dateOf = ({ source }: SpokenGroup) => source.referenceDate ?? '~';
  return groups.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

/** Everyone who is quoted anywhere, most often first. */
export function speakerCounts(bundled: BundledComparison, accounts: readonly Account[]): SpeakerCount[] {
  const counts = new Map<string, { lines: number; direct: number; sources: Set<string> }>();
  for (const { source, lines } of [...bundledLines(bundled), ...accountLines(accounts)]) {
    for (const line of lines) {
      for (const id of speakersIn(line)) {
        const count = counts.get(id) ?? { lines: 0, direct: 0, sources: new Set() };
        count.lines++;
        if (line.isDirect) count.direct++;
        count.sources.add(source.id);
        counts.set(id, count);
      }
    }
  }
  return [...counts]
    .map(([id, { lines, direct, sources }]) => ({ id, lines, direct, sources: sources.size }))
    .toSorted((a, b) => b.lines - a.lines);
}

function speakersIn(line: SpokenLine): readonly string[] {
  return line.kind === 'statement' ? line.statement.speaker : line.entry.speaker;
}

function accountLines(accounts: readonly Account[]): SpokenGroup[] {
  return accounts.map(({ source, statements }) => ({
    source,
    lines: statements
      .filter(({ certainty }) => certainty !== 'unsure')
      .map((statement): SpokenLine => ({
        kind: 'statement',
        statement,
        isDirect: isDirect(statement),
        at: statement.start,
      }))
      .toSorted((a, b) => a.at - b.at),
  }));
}

/** The same words may answer several rows: they are one line. Headlines and captions tell of a speaker indirectly. */
function bundledLines({ sources, sheets }: BundledComparison): SpokenGroup[] {
  const bySource = new Map(
    sources.map((source) => [source.id, new Map<string, Extract<SpokenLine, { kind: 'entry' }>>()]),
  );
  for (const { agreement, rows } of sheets.values()) {
    for (const { attribute, cells } of rows) {
      for (const { source, entries } of cells) {
        for (const entry of entries) {
          if (entry.speaker.length === 0) continue;
          const key = [
            agreement,
            entry.paragraph,
            entry.evidence?.start,
            entry.evidence?.end,
            entry.paraphrase?.en,
          ].join(' ');
          const lines = bySource.get(source);
          const known = lines?.get(key);
          const attributes = [...new Set([...(known?.attributes ?? []), attribute])];
          lines?.set(key, {
            kind: 'entry',
            entry,
            agreement,
            attributes,
            isDirect: entry.layer === 'direct',
            at: entry.evidence?.start ?? 0,
          });
        }
      }
    }
  }
  return sources.map((source) => ({
    source,
    lines: [...(bySource.get(source.id)?.values() ?? [])].toSorted((a, b) => a.at - b.at),
  }));
}
