import { burst } from '../burst.ts';
import { filter } from '../filter.ts';
import { mix } from '../mix.ts';
import { strike } from '../strike.ts';

/** 倒计时: a dry bamboo clapper, 40 ms; clearly above `tap`, so the two are never confused. */
export function tick(): Float64Array {
  const slap = filter(
    burst(6, 23, (t) => Math.exp(-t / 0.8)),
    { kind: 'high', hz: 2500 },
  );
  const bamboo = strike(40, [
    { hz: 1760, gain: 1, decayMs: 6 },
    { hz: 2690, gain: 0.6, decayMs: 4 },
    { hz: 4310, gain: 0.25, decayMs: 2.5 },
  ]);
  return mix(bamboo, slap, 0, 0.4);
}
