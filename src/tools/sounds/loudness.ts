import { filter } from './filter.ts';
import { samples } from './samples.ts';

const WINDOW_MS = 50;

/**
 * Loudness of the loudest 50 ms, as RMS in dBFS after a filter that follows the ear: bass counts less
 * (high-pass at 90 Hz), presence more. Silence is -Infinity.
 */
export function loudness(signal: Float64Array): number {
  const heard = filter(signal, { kind: 'high', hz: 90 });
  const presence = filter(signal, { kind: 'high', hz: 1500 });
  const size = samples(WINDOW_MS);
  const power = heard.map((x, i) => (x + 0.45 * (presence[i] ?? 0)) ** 2);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < power.length; i++) {
    sum += (power[i] ?? 0) - (power[i - size] ?? 0);
    most = Math.max(most, sum);
  }
  return 10 * Math.log10(most / size);
}
