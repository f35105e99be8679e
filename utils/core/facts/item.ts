import type { Mention } from '../model/mention.ts';
import type { Duration } from '../text/durations.ts';
import type { FoundDate } from '../text/dates.ts';
import type { TimeWords } from '../text/relative-dates.ts';
import type { Period } from './periods.ts';

/**
 * What a token of a tagged line stands for. Its letter is how patterns speak of it ("@t", "@[gs]"):
 * t time, p length of time, n number, a agreement or truce, g the Syrian government's side, o the opposition, u the
 * United Nations, r Russia's side, m the United States' side, s another state, y Syria by its name, h a person, j an armed group that truces leave out,
 * f another armed group,
 * c a joint body of the two powers, b another body, w an outlet.
 */
export type Letter =
  't' | 'p' | 'n' | 'a' | 'g' | 'o' | 'u' | 'r' | 'm' | 's' | 'y' | 'h' | 'j' | 'f' | 'c' | 'b' | 'w';

interface Place {
  /** Words of the sentence it covers, first and after the last. */
  readonly from: number;
  readonly to: number;
}

export interface TimeItem extends Place {
  readonly letter: 't';
  readonly words: TimeWords;
  /** The written date, for `words.kind` "written". */
  readonly date: FoundDate | null;
  /** A month or a year without a day. */
  readonly period?: Period;
}

export interface LengthItem extends Place {
  readonly letter: 'p';
  readonly length: Duration;
}

export interface NumberItem extends Place {
  readonly letter: 'n';
  readonly number: number;
  readonly bound: string | null;
}

/** An agreement, a truce or a word for one. */
export interface AgreementItem extends Place {
  readonly letter: 'a';
  /** Linked agreement; null for a word the mention pass left open. */
  readonly mention: Mention | null;
  /** Agreements an unlinked word may mean; [] if nobody knows. */
  readonly candidates: readonly string[];
}

export interface EntityItem extends Place {
  readonly letter: Exclude<Letter, 't' | 'p' | 'n' | 'a'>;
  readonly mention: Mention;
}

export type Item = TimeItem | LengthItem | NumberItem | AgreementItem | EntityItem;
