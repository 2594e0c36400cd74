import { burst } from '../burst.ts';
import { filter } from '../filter.ts';
import { grains } from '../grains.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';

const MS = 200;
const FREE_MS = 165;

/** A retracted seal: paper peels off tacky ink in stick and slip, ever faster, and stops dead when it is free. */
export function peel(): Float64Array {
  const pull = (t: number) => (t < FREE_MS ? 0.15 + 0.85 * (t / FREE_MS) ** 2 : Math.exp(-(t - FREE_MS) / 5));
  const speed = (t: number) => (t < FREE_MS ? 140 + 1500 * (t / FREE_MS) ** 2 : 60);
  const slips = grains(MS, 41, speed, pull);
  const breath = burst(MS, 42, (t) => pull(t) * (t / MS));
  const out = new Float64Array(samples(MS));
  mix(out, filter(slips, { kind: 'band', hz: (p) => 1100 + 1500 * p, q: 2.2 }), 0, 2.6);
  mix(out, filter(slips, { kind: 'high', hz: 3200 }), 0, 0.55);
  return mix(out, filter(breath, { kind: 'band', hz: (p) => 1500 + 2600 * p, q: 0.9 }), 0, 0.28);
}
