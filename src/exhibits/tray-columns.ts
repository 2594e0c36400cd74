import { textWidth } from './text-width.ts';

/** Half-ems of 12 px text that fit one card of a tray `width` px wide with so many columns. */
const room = (width: number, columns: number) => ((width - 6.4 * (columns - 1)) / columns - 3) / 6;

/** What a word needs to stand unbroken: Chinese may break after any character, so four are enough. */
const need = (word: string) => {
  const width = textWidth(word);
  return width > word.length ? Math.min(width, 8) : width * 1.1;
};

/**
 * Columns of the tray, 2 to `limit`: as many as let the longest word of any name stand on one line,
 * then no more than fill their rows evenly. `width` is the tray's, in px at a root size of 16.
 */
export function trayColumns(names: readonly string[], width = 350, limit = 6): number {
  const widest = Math.max(0, ...names.flatMap((name) => name.split(/[\s-]+/)).map(need));
  let most = limit;
  while (most > 2 && widest > room(width, most)) most -= 1;
  const rows = Math.ceil(names.length / most);
  return Math.max(2, Math.ceil(names.length / rows));
}
