import { filter } from './filter.ts';
import { noise } from './noise.ts';
import { RATE } from './rate.ts';
import { samples } from './samples.ts';

/** One plucked note. */
export interface Pluck {
  hz: number;
  /** Sounding time in ms, after which the signal ends. */
  ms: number;
  /** Time for the fundamental to fall by 60 dB, in ms. */
  ringMs: number;
  /** Time for partials near 2 kHz to fall by 60 dB, in ms: short for silk, long for steel. */
  dullMs: number;
  /** 0 (flesh of the finger) … 1 (nail): how sharp the pluck itself is. */
  bright: number;
  /** Where the string is plucked, as a share of its length (0…0.5). */
  at: number;
  /** 吟: vibrato depth as a share of the pitch, swelling in after the attack. */
  sway?: number;
  seed: number;
}

const SWAY_HZ = 5.2;
const DULL_HZ = 2000;

/** Karplus–Strong string: a delay loop excited by a filtered pluck; losses grow with pitch, tuning is cubic. */
export function pluck({ hz, ms, ringMs, dullMs, bright, at, sway = 0, seed }: Pluck): Float64Array {
  const out = new Float64Array(samples(ms));
  const period = RATE / hz;
  const keep = perPeriod(hz, ringMs);
  const loss = loopLoss(perPeriod(hz, dullMs) / keep);
  const lag = loss / (1 - loss);
  const force = excitation(period, bright, at, seed);
  const line = new Float64Array(4096);
  const mask = line.length - 1;
  let dulled = 0;
  for (let i = 0; i < out.length; i++) {
    const swell = 1 - Math.exp(-i / samples(220));
    const bend = 1 + sway * swell * Math.sin((2 * Math.PI * SWAY_HZ * i) / RATE);
    const back = readCubic(line, mask, i, period / bend - lag);
    dulled = (1 - loss) * back + loss * dulled;
    const y = (force[i] ?? 0) + keep * dulled;
    line[i & mask] = y;
    out[i] = y;
  }
  return filter(out, { kind: 'high', hz: Math.min(45, hz * 0.5) });
}

/** Gain per period that makes a partial of a `hz` string fall by 60 dB in `ms`. */
function perPeriod(hz: number, ms: number): number {
  return 10 ** (-3 / ((hz * ms) / 1000));
}

/** Coefficient of the one-pole low-pass whose gain at 2 kHz is `gain` (0…1) and at 0 Hz is 1. */
function loopLoss(gain: number): number {
  const k = (1 / gain ** 2 - 1) / (2 - 2 * Math.cos((2 * Math.PI * DULL_HZ) / RATE));
  return (2 * k + 1 - Math.sqrt(4 * k + 1)) / (2 * k);
}

function excitation(period: number, bright: number, at: number, seed: number): Float64Array {
  const next = noise(seed);
  const length = Math.ceil(period);
  const raw = new Float64Array(length * 2);
  for (let i = 0; i < length; i++) raw[i] = 0.35 * next() * Math.sin((Math.PI * i) / length);
  raw[0] = (raw[0] ?? 0) + 0.12 * period;
  const soft = filter(raw, { kind: 'low', hz: 500 + 3500 * bright });
  const lag = Math.max(1, Math.round(period * at));
  return soft.map((x, i) => x - (soft[i - lag] ?? 0));
}

function readCubic(line: Float64Array, mask: number, now: number, delay: number): number {
  const whole = Math.floor(delay) - 1;
  const d = delay - whole;
  const tap = (k: number) => line[(now - whole - k) & mask] ?? 0;
  const [d1, d2, d3] = [d - 1, d - 2, d - 3];
  return (
    (-d1 * d2 * d3 * tap(0)) / 6 +
    (d * d2 * d3 * tap(1)) / 2 -
    (d * d1 * d3 * tap(2)) / 2 +
    (d * d1 * d2 * tap(3)) / 6
  );
}
