import { useEffect, useState } from 'preact/hooks';

/** How long "Copied" stays. Chosen: long enough to be read out. */
const SAID_MS = 4000;

/** Message key of what became of the last copying; null once it has been said long enough. */
export type CopySaid = 'copy.done' | 'copy.failed' | null;

/** Copies text to the clipboard and tells for a while whether the browser let it. */
export function useCopy(): { said: CopySaid; copy: (text: string) => void } {
  const [said, setSaid] = useState<CopySaid>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copy.done'),
      () => setSaid('copy.failed'),
    );
  };
  return { said, copy };
}
