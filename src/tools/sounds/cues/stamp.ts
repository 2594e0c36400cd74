import { burst } from '../burst.ts';
import { desk } from '../desk.ts';
import { filter } from '../filter.ts';
import { grains } from '../grains.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';
import { thud } from '../thud.ts';

const MS = 220;

/** One way of bringing the seal down. */
export interface Blow {
  seed: number;
  /** Where on the desk, 0…1. */
  spot: number;
  /** Factor on the pitch of thunk and desk. */
  pitch: number;
  /** When the ink gives way, in ms after the blow. */
  inkMs: number;
}

/**
 * 落印, 220 ms: stone meets paper (contact), its weight arrives (a low thunk), the desk answers, the vermilion
 * paste is squeezed out (a short wet squelch), and the sheet lets go of the stone.
 */
export function stamp({ seed, spot, pitch, inkMs }: Blow): Float64Array {
  const contact = filter(
    burst(30, seed, (t) => Math.exp(-t / 3.2)),
    { kind: 'low', hz: 2800 },
  );
  const weight = thud(MS, { fromHz: 168 * pitch, toHz: 84 * pitch, glideMs: 16, decayMs: 48, drive: 2.4 });
  const out = new Float64Array(samples(MS));
  mix(out, weight, 0, 0.8);
  mix(out, desk(MS, spot, pitch), 1, 0.95);
  mix(out, contact, 0, 1.7);
  mix(out, squelch(seed + 1), inkMs, 7);
  return mix(out, release(seed + 2), inkMs + 92, 0.32);
}

function squelch(seed: number): Float64Array {
  const press = (t: number) => (t < 14 ? t / 14 : Math.exp(-(t - 14) / 20));
  const bubbles = filter(
    grains(90, seed, () => 420, press),
    { kind: 'band', hz: (p) => 620 + 900 * p, q: 5 },
  );
  const paste = filter(burst(90, seed + 50, press), { kind: 'band', hz: (p) => 760 + 1100 * p, q: 2.4 });
  return mix(
    bubbles.map((x) => x * 1.5),
    paste,
    0,
    0.22,
  );
}

function release(seed: number): Float64Array {
  const snap = burst(36, seed, (t) => (t < 5 ? t / 5 : Math.exp(-(t - 5) / 6)));
  return filter(snap, { kind: 'band', hz: 3100, q: 1 });
}
