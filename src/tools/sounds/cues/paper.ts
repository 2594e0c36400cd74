import { burst } from '../burst.ts';
import { filter } from '../filter.ts';
import { grains } from '../grains.ts';
import { mix } from '../mix.ts';
import { samples } from '../samples.ts';

const MS = 180;

/** 抽纸: a sheet drawn from a stack, 180 ms: a rising swish of fibres, then its edge comes free with a flick. */
export function paper(): Float64Array {
  const slide = (t: number) => (t < 55 ? (t / 55) ** 1.4 : Math.exp(-(t - 55) / 42));
  const swish = filter(burst(MS, 31, slide), { kind: 'band', hz: (p) => 1500 + 3000 * p, q: 0.8 });
  const fibres = filter(
    grains(MS, 32, () => 1500, slide),
    { kind: 'band', hz: 3600, q: 1.1 },
  );
  const flick = filter(
    burst(40, 33, (t) => (t < 3 ? t / 3 : Math.exp(-(t - 3) / 8))),
    { kind: 'band', hz: 2400, q: 0.9 },
  );
  const out = new Float64Array(samples(MS));
  mix(out, swish, 0, 0.7);
  mix(out, fibres, 0, 1.6);
  return mix(out, filter(flick, { kind: 'high', hz: 700 }), 126, 0.5);
}
