/** How long a desk trembles, ms. */
export const shakeTime = 160;

/** Where a struck desk is `t` ms after contact: sideways by at most `amount` px, three swings dying down, and a dip. */
export function shakeOffset(t: number, amount: number): { readonly x: number; readonly y: number } {
  if (t < 0 || t >= shakeTime) return { x: 0, y: 0 };
  const left = 1 - t / shakeTime;
  const decay = left ** 1.5;
  return { x: amount * decay * Math.cos((t / shakeTime) * 6 * Math.PI), y: amount * 0.6 * decay };
}
