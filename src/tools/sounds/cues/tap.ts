import { burst } from '../burst.ts';
import { filter } from '../filter.ts';
import { mix } from '../mix.ts';
import { woodenFish } from '../wooden-fish.ts';

/** 点选: a small 木鱼, 60 ms. */
export function tap(): Float64Array {
  const beater = filter(
    burst(8, 11, (t) => Math.exp(-t / 1.1)),
    { kind: 'band', hz: 2600, q: 1.2 },
  );
  return mix(woodenFish(60, 840, 13), beater, 0, 0.5);
}
