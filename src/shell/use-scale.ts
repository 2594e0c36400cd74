import { useEffect } from 'preact/hooks';
import { settings } from '../app/app.ts';
import type { Route } from '../app/route.ts';
import { layout } from '../stage/layout.ts';

/** Pages that grow with the screen, so that they read from the back of a classroom. */
const growing: readonly Route['page'][] = [
  'play',
  'daily-play',
  'challenge-play',
  'verdict',
  'brief',
  'board-class',
  'booth',
  'join',
  'host-room',
  'room-screen',
];

/** Sets the root font size and `data-layout` from the window, the page and the player's text size. */
export function useScale(page: Route['page']): void {
  const { textSize } = settings.value;
  useEffect(() => {
    const apply = () => {
      const { mode, rootFont } = layout(innerWidth, innerHeight);
      const root = document.documentElement;
      const grows = growing.includes(page);
      root.dataset.layout = grows ? mode : 'portrait';
      root.dataset.page = page;
      root.style.fontSize = `${((grows ? rootFont : Math.min(rootFont, 16)) * textSize) / 100}px`;
    };
    apply();
    addEventListener('resize', apply);
    return () => removeEventListener('resize', apply);
  }, [page, textSize]);
}
