import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MarkSettings } from './MarkSwitches.tsx';

interface Services {
  markSettings: () => Promise<MarkSettings>;
  setMarkSettings: (changed: Partial<MarkSettings>) => Promise<void>;
}

/** How every page is marked, and the way to change it; null while it is being read, and where it cannot be. */
export function useMarkSettings(services: Services): {
  marks: MarkSettings | null;
  onMarks: (changed: Partial<MarkSettings>) => void;
} {
  const [marks, setMarks] = useState<MarkSettings | null>(null);
  useEffect(() => {
    services.markSettings().then(setMarks, () => setMarks(null));
  }, [services]);
  const onMarks = useCallback(
    (changed: Partial<MarkSettings>) => {
      setMarks((before) => before && { ...before, ...changed });
      // What was stored is what is shown, also if it could not be stored.
      const read = () => services.markSettings().then(setMarks, () => undefined);
      services.setMarkSettings(changed).then(read, read);
    },
    [services],
  );
  return { marks, onMarks };
}
