/**
 * The comparison that ships with Isnad: five articles (one of them in two languages, so six sources) read by hand. What
 * it holds are statements about texts, with short evidence; the texts themselves are not shipped.
 */
import type { Bilingual, Sheet, Source } from '../model/comparison.ts';
import type { Edtf } from '../model/edtf.ts';
import type { LayerName } from '../model/layer.ts';
import type { Axis } from '../model/naming.ts';
import type { Span } from '../model/span.ts';

/** Words of a bundled source that something rests on; the span counts UTF-16 units of the text that was read. */
export interface BundledEvidence extends Span {
  readonly paragraph: string;
  readonly surface: string;
}

/** A bundled article as a column, and how its date is known. */
export interface BundledSource extends Source {
  readonly kind: 'bundled';
  readonly referenceDate: Edtf;
  /** SHA-256 of the whole text in UTF-8, page furniture included: the text that all offsets count in. */
  readonly textHash: string;
  /** Its length in UTF-16 units. Two sources in one text (000) share it. */
  readonly textLength: number;
  /** How the text came to us, where that is not simply the outlet's own page; null otherwise. */
  readonly copy: Bilingual | null;
  /** Why relative dates count from `referenceDate`. */
  readonly why: Bilingual;
  readonly dateEvidence: readonly BundledEvidence[];
  /** A part of the text that is older than the rest, or null. */
  readonly olderPart: { readonly paragraphs: string; readonly referenceDate: Edtf; readonly why: Bilingual } | null;
  /** A date the page states which is not the article's, and why not; null if it states none. */
  readonly statedDate: { readonly value: Edtf; readonly paragraph: string; readonly why: Bilingual } | null;
}

/** One use of a form. Clitics stand outside the span, a fused لل inside. */
export interface BundledUse extends BundledEvidence {
  readonly layer: LayerName;
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  /** True if the words are set off by marks of their own. */
  readonly marked: boolean;
  /** A qualifying word of the text ("terrorist"), or null. */
  readonly modifier: string | null;
}

/** One way of naming on an axis. */
export interface BundledForm {
  readonly id: string;
  readonly label: Bilingual;
  /** The form of model/naming.ts that a reading by rule gives such words (a message key `naming.…`); null if it has none. */
  readonly readAs: string | null;
  /** Id of a source → its uses in text order; every source has its entry, [] where it never says so. */
  readonly uses: ReadonlyMap<string, readonly BundledUse[]>;
}

/** One axis of naming; its label is the message `axis.<id>`. */
export interface BundledAxis {
  readonly axis: Axis;
  /** Who or what is named; null for axes about words alone. */
  readonly entity: string | null;
  /** House style (spelling) is listed apart and never as framing. */
  readonly isHouseStyle: boolean;
  readonly forms: readonly BundledForm[];
}

/** How often a source quotes one speaker. */
export interface BundledSpeaker {
  /** Entity ids; [] if the text gives no name. */
  readonly speaker: readonly string[];
  /** The text's own word for a speaker without a name ("US officials"), or null. */
  readonly unnamed: string | null;
  /** Whose side the speaker speaks for; entity ids. */
  readonly side: readonly string[];
  /** Finite reporting verbs and according-to phrases. */
  readonly finite: number;
  /** Participles that carry on (مضيفا). */
  readonly participle: number;
  /** Quotations of two words or more. */
  readonly quoteSpans: number;
  /** The speaker's own words without marks. */
  readonly unmarkedDirect: number;
  /** Headlines, decks and captions, counted apart. */
  readonly headlineOrCaption: number;
}

/** Who carried whose words, outermost first. */
export interface BundledChain extends Span {
  readonly paragraph: string;
  readonly chain: readonly string[];
  /** True if the speaker said it *to* the first of the chain (an interview), not through it. */
  readonly isSaidTo: boolean;
}

/** Who is quoted in a source, through whom, and who of the story never is. */
export interface BundledVoices {
  readonly source: string;
  readonly speakers: readonly BundledSpeaker[];
  readonly chains: readonly BundledChain[];
  /** Entity ids of sides and speakers whom the text does not quote. A fact about the text, no finding about it. */
  readonly notQuoted: readonly string[];
  /** Entity id → how often the article names it: by name, office or metonym, nationality words and bare nouns left out. */
  readonly mentions: ReadonlyMap<string, number>;
}

/** Everything bundled. */
export interface BundledComparison {
  /** The six sources, in the order of the columns. */
  readonly sources: readonly BundledSource[];
  /** Id of an agreement → its sheet over all bundled sources, with relations and reasons written by hand. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** N1–N12 as far as counted, then the house style. The order of the two powers is N12. */
  readonly naming: readonly BundledAxis[];
  /** One for each source, in their order. */
  readonly voices: readonly BundledVoices[];
}

/** The bundled source whose text has this SHA-256 (000 holds two of them), or [] if it is another text. */
export function sourcesOfText(bundled: BundledComparison, textHash: string): BundledSource[] {
  return bundled.sources.filter((source) => source.textHash === textHash);
}
