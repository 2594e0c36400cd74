/** One dark bar: where it starts and how wide it is, in modules. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

const hash = (seed: number, code: number) => (Math.imul(seed ^ code, 0x01000193) >>> 0) ^ (seed >>> 5);

/**
 * The bars drawn for a value: three bars to a character, 1–3 modules wide, framed like a real code.
 * The same value always gives the same bars; no scanner reads them.
 */
export function barcodeBars(value: string): { readonly bars: readonly Bar[]; readonly width: number } {
  const bars: Bar[] = [];
  let x = 0;
  const draw = (width: number, gap: number) => {
    bars.push({ x, width });
    x += width + gap;
  };
  draw(2, 1);
  draw(1, 2);
  let seed = 0x811c9dc5;
  for (const char of value) {
    seed = hash(seed, char.codePointAt(0) ?? 0);
    for (let i = 0; i < 3; i += 1) draw(1 + ((seed >>> (i * 4)) % 3), 1 + ((seed >>> (i * 4 + 2)) % 3));
  }
  draw(1, 1);
  draw(2, 0);
  return { bars, width: x };
}
