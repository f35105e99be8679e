/** Share of voice: how often each side and each speaker is quoted, source by source. */
import type { Account, AccountStatement } from '../../model/account.ts';
import { SIDES, type Side } from '../../statements/sides.ts';
import { sidesOf } from '../../statements/voice.ts';
import type { BundledSpeaker, BundledVoices } from '../bundled.ts';
import { type Place, stackRow, type StackRow } from './series.ts';

/** One source's bar by side, and the sides it never quotes. */
export interface VoiceRow extends StackRow<Side> {
  /** Sides of the story that are not quoted; a fact about the text, no finding about it. */
  readonly notQuoted: readonly Side[];
  /** True if a person counted; a reading by rule may have missed somebody's words. */
  readonly isByHand: boolean;
}

/**
 * Statements of one account by the side of who speaks. What two sides say together counts for each; headlines, which
 * repeat the text, and what is not sure enough are left out.
 */
export function voicesOfAccount({ source, statements, mentions }: Account, sideOf: (entity: string) => Side): VoiceRow {
  const counted = statements.filter(({ mode, certainty }) => mode !== 'headline' && certainty !== 'unsure');
  const sides = new Map(statements.map((statement) => [statement, sidesOf(statement, sideOf, mentions)]));
  const bySide = SIDES.map((side) => {
    const own = counted.filter((statement) => sides.get(statement)?.has(side));
    return { key: side, count: own.length, places: own.map((statement) => placeOf(source.id, statement)) };
  });
  const heard = new Set([...sides.values()].flatMap((own) => [...own]));
  return { ...stackRow(source.id, bySide), notQuoted: unheard(heard), isByHand: false };
}

/** The same of a bundled source, whose counts were made by hand: reporting verbs and participles. */
export function voicesOfBundled({ source, speakers }: BundledVoices, sideOf: (entity: string) => Side): VoiceRow {
  const ownSides = (one: BundledSpeaker): Side[] => {
    const sides = one.speaker.map(sideOf);
    return sides.length > 0 ? [...new Set(sides)] : ['other'];
  };
  const bySide = SIDES.map((side) => ({
    key: side,
    count: speakers.filter((one) => ownSides(one).includes(side)).reduce((sum, one) => sum + reports(one), 0),
    places: [],
  }));
  return { ...stackRow(source, bySide), notQuoted: unheard(new Set(speakers.flatMap(ownSides))), isByHand: true };
}

/** Finite verbs and participles, as statements are counted elsewhere; speech without a cue of its own as well. */
function reports({ finite, participle }: BundledSpeaker): number {
  return finite + participle;
}

function unheard(heard: ReadonlySet<Side>): Side[] {
  return SIDES.filter((side) => side !== 'other' && !heard.has(side));
}

function placeOf(source: string, statement: AccountStatement): Place {
  return {
    source,
    paragraph: statement.paragraph,
    words: statement.evidence,
    span: { start: statement.start, end: statement.end },
    layer: statement.mode === 'indirect' ? 'indirect' : 'direct',
    speaker: statement.speaker,
  };
}
