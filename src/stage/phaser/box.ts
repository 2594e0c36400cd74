/** A rectangle in CSS px from the canvas's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The centre. */
  readonly cx: number;
  readonly cy: number;
}

/** Where `element` is painted now, seen from `origin` (the canvas). */
export function boxOf(element: Element, origin: Element): Box {
  const rect = element.getBoundingClientRect();
  const from = origin.getBoundingClientRect();
  const x = rect.left - from.left;
  const y = rect.top - from.top;
  return { x, y, width: rect.width, height: rect.height, cx: x + rect.width / 2, cy: y + rect.height / 2 };
}
