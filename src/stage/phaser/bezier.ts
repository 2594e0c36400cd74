/** CSS `cubic-bezier(x1, y1, x2, y2)` as a function of progress 0–1 (x1 and x2 within 0–1). */
export function bezier(x1: number, y1: number, x2: number, y2: number): (p: number) => number {
  const at = (a: number, b: number, s: number) => 3 * a * s * (1 - s) ** 2 + 3 * b * s * s * (1 - s) + s ** 3;
  return (p) => {
    if (p <= 0) return 0;
    if (p >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 20; i += 1) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < p) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}
