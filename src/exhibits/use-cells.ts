import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from './thread-line.ts';

/** Where the cells of a grid lie, by id, and px per rem; null until they have been measured. */
export interface Cells {
  readonly byId: Readonly<Record<string, Cell>>;
  readonly rem: number;
}

function measure(grid: HTMLElement): Cells {
  const byId: Record<string, Cell> = {};
  for (const cell of grid.querySelectorAll<HTMLElement>('[data-cell]')) {
    const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = cell;
    byId[cell.dataset.cell ?? ''] = { x, y, width, height };
  }
  return { byId, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16 };
}

/** Measures the `[data-cell]` children of a positioned grid, again whenever its size or its texts change. */
export function useCells(texts: unknown) {
  const grid = useRef<HTMLDivElement>(null);
  const [cells, setCells] = useState<Cells | null>(null);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const look = () => setCells(measure(element));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [texts]);
  return { grid, cells };
}
