import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Place, placeOf, type Route } from './routes.ts';

export interface Router {
  readonly route: Route;
  /** Goes to a route; `replace` leaves no step in the browser's history (typing in the search field). */
  go: (route: Place, replace?: boolean) => void;
}

/**
 * The route in the address, by the browser's own history: back, forward and reload work as on any site. A new place
 * starts at its top with the focus on its heading; going back restores how far it was scrolled. The same place shown
 * otherwise (a filter, an open cell) stays where it is.
 */
export function useRoute(main: RefObject<HTMLElement | null>): Router {
  const [hash, setHash] = useState(location.hash);
  const scrolled = useRef(new Map<string, number>());
  const before = useRef(hash);
  const isNew = useRef(false);
  const place = placeOf(hash);

  useEffect(() => {
    const onHash = () => {
      if (main.current) scrolled.current.set(placeOf(before.current), main.current.scrollTop);
      before.current = location.hash;
      setHash(location.hash);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [main]);

  useLayoutEffect(() => {
    if (!isNew.current) {
      // The first place is the reader's own doing: the focus stays where the browser put it.
      isNew.current = true;
      return;
    }
    if (place === '#/search') return;
    if (main.current) main.current.scrollTop = scrolled.current.get(place) ?? 0;
    main.current?.querySelector<HTMLElement>('[data-focus="title"]')?.focus({ preventScroll: true });
  }, [place, main]);

  const go: Router['go'] = useCallback((route, replace = false) => {
    const href = hrefOf(route);
    if (replace) history.replaceState(null, '', href);
    else history.pushState(null, '', href);
    // Neither of the two fires the event.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return { route: parseRoute(hash), go };
}
