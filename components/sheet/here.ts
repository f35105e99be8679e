import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '@/utils/core/model/comparison.ts';

/**
 * Whether the words of a source stand in the page the desk was opened from: it is that page, or a bundled source whose
 * text the page carries. Then its evidence leads there, though no text is shipped and no address is known.
 */
export const HereContext = createContext<(source: Source) => boolean>((source) => source.kind === 'open');

/** Whether the reader can be led to a source's words. */
export function useCanGo(): (source: Source) => boolean {
  const isHere = useContext(HereContext);
  return (source) => isHere(source) || (source.kind !== 'document' && source.url !== null);
}
