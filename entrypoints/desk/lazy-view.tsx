import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '@/components/PageNotice.tsx';

/** A view that is fetched when it is first shown: the desk opens without what most visits never look at. */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LazyView(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(() => known);
    useEffect(() => {
      if (View) return;
      void load().then((loaded) => {
        known = loaded;
        setView(() => loaded);
      });
    }, [View]);
    return View ? <View {...props} /> : <Skeleton />;
  };
}
