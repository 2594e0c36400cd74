import { burst } from '../burst.ts';
import { desk } from '../desk.ts';
import { filter } from '../filter.ts';
import { mix } from '../mix.ts';
import { strike } from '../strike.ts';
import { thud } from '../thud.ts';

const MS = 150;

/** 明: a small jade seal, 150 ms: lighter and higher than the stamp, no ink, with a faint ring of the stone. */
export function seal(): Float64Array {
  const out = thud(MS, { fromHz: 260, toHz: 158, glideMs: 10, decayMs: 26, drive: 1.2 });
  const contact = filter(
    burst(16, 61, (t) => Math.exp(-t / 1.8)),
    { kind: 'low', hz: 3800 },
  );
  const jade = strike(MS, [
    { hz: 1318.5, gain: 0.16, decayMs: 42 },
    { hz: 2951, gain: 0.05, decayMs: 22 },
  ]);
  mix(out, desk(MS, 0.31, 1.34), 0.6, 0.8);
  mix(out, contact, 0, 1.3);
  return mix(out, jade, 0.6);
}
