import { useCallback, useEffect, useRef } from 'preact/hooks';
import { navigate } from '../../app/navigate.ts';
import type { Route } from '../../app/route.ts';

/**
 * Keeps the way back inside the page: an entry of its own lies on the history, and is put back each time it
 * is taken off. `onBack` says what a way back means here. Returns the way out, which takes the entry along.
 */
export function useBackGuard(onBack: () => void): (to: Route) => void {
  const back = useRef(onBack);
  back.current = onBack;
  const out = useRef<Route | null>(null);
  useEffect(() => {
    const guard = () => history.pushState(null, '', location.href);
    const popped = () => {
      if (out.current) {
        // Going elsewhere is heard here as well.
        removeEventListener('popstate', popped);
        return navigate(out.current, true);
      }
      guard();
      back.current();
    };
    guard();
    addEventListener('popstate', popped);
    return () => removeEventListener('popstate', popped);
  }, []);
  return useCallback((to: Route) => {
    out.current = to;
    history.back();
  }, []);
}
