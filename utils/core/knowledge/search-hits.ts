/** What a search gives back, and the collecting of it while the steps of a search add to each other. */
import type { Office } from './schema.ts';
import type { NameRole } from './search-names.ts';

/**
 * How the query met the name: `script` is another script by sound, `partial` a name that lacks a word of the query,
 * `nearest` one of a few names offered where nothing was found.
 */
export type MatchKind = 'exact' | 'prefix' | 'spelling' | 'script' | 'typo' | 'partial' | 'keyboard' | 'nearest';

/** A record, the name that was found, and why. `score`: 0 best; only good for ordering. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  /** False for guesses: sounds, typos, missing words, the other keyboard. */
  readonly isSure: boolean;
  /** The name as the record writes it, and its language. */
  readonly matched: string;
  readonly lang: string;
  readonly match: MatchKind;
  readonly role: NameRole;
  /** When the name was in use, or the office held. */
  readonly from?: string;
  readonly until?: string;
  /** The office's title, for a person found by it. */
  readonly office?: Office['title'];
}

/** So many records that begin as typed are answer enough. */
const PLENTY = 40;

/** The best hit of each record. */
export class Hits {
  readonly #byId = new Map<string, SearchHit>();
  /** Lowest cost of a name so far: what says whether more need be tried; how well known its record is does not count. */
  best = Infinity;

  /** True unless the record was found for no more than this already. */
  isOpen(id: string, cost: number): boolean {
    const before = this.#byId.get(id);
    return !before || before.score > cost;
  }

  /** Enough beginnings of names: what is being typed is no typo yet. */
  get isPlenty(): boolean {
    return this.#byId.size >= PLENTY;
  }

  /** @param cost - of the name alone; the score adds what is known of the record */
  add(hit: SearchHit, cost: number): void {
    if (cost < this.best) this.best = cost;
    const before = this.#byId.get(hit.id);
    if (before && before.score <= hit.score) return;
    this.#byId.set(hit.id, hit);
  }

  list(limit: number): SearchHit[] {
    return [...this.#byId.values()].sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}
