import type { Kit } from './kit.ts';
import { shakeOffset } from './shake-offset.ts';

/** Moves the desk to its place `t` ms after contact; from the end of the tremor on, back home. `amount` in design px. */
export function shakeDesk(kit: Kit, t: number, amount: number): void {
  const desk = kit.desk();
  if (!desk) return;
  const { x, y } = shakeOffset(t, amount * kit.unit());
  desk.style.transform = x === 0 && y === 0 ? '' : `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}
