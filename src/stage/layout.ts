/** How the level is laid out: thumb-first, whiteboard, or the 4:3 board with its right column below. */
export interface Layout {
  readonly mode: 'portrait' | 'landscape' | 'tower';
  /** Root font size in CSS px; every size of the level is in rem. */
  readonly rootFont: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Chooses the layout for a viewport of `width` × `height` CSS px (both > 0).
 * Portrait type hardly grows; on boards 30.7 rem of height and 54.6 rem of width always fit (35.2 px at 1920 × 1080).
 */
export function layout(width: number, height: number): Layout {
  const aspect = width / height;
  if (aspect < 1) return { mode: 'portrait', rootFont: clamp((16 * width) / 390, 15, 18) };
  if (aspect < 1.45) return { mode: 'tower', rootFont: clamp(width / 46, 15, 40) };
  return { mode: 'landscape', rootFont: clamp(Math.min(height / 30.7, width / 54.6), 15, 40) };
}
