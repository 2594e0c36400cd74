import { useEffect } from 'preact/hooks';

/**
 * Moves focus to the page's heading once it exists. The app does so when a page opens; a page that had to
 * fetch first shows its real heading later, when focus has fallen back to the body.
 */
export function useLateHeading(ready: boolean): void {
  useEffect(() => {
    if (!ready || (document.activeElement && document.activeElement !== document.body)) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [ready]);
}
