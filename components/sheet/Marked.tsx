import { markedStretches, type WordFinder } from './shared-words.ts';

/** A text in which the people and numbers that both sources tell stand out, by weight and not by colour alone. */
export function Marked({ text, finder, shared }: { text: string; finder: WordFinder; shared: ReadonlySet<string> }) {
  return (
    <>
      {markedStretches(text, finder, shared).map(({ text: words, key }, i) =>
        key === null ? (
          <span key={i}>{words}</span>
        ) : (
          <mark key={i} class="shared">
            {words}
          </mark>
        ),
      )}
    </>
  );
}
