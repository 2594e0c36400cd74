/** One line of the benchmark, as printed by `--json`. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The yardstick, measured in the same run: for pages a stock Phaser hello-world, for cards a plain threshold of the picture, for rooms a bare `ws` server. */
  readonly baseline: number;
  /** `value / baseline`. */
  readonly ratio: number;
  readonly bound: number;
  readonly holds: boolean;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** A measure held to `bound`: its ratio to the baseline, or with `on: 'value'` the value itself. */
export function measure(
  name: string,
  unit: string,
  value: number,
  baseline: number,
  bound: number,
  on: 'ratio' | 'value' = 'ratio',
): Measure {
  const digits = unit === 'share' ? 4 : 0;
  const ratio = value / baseline;
  const holds = (on === 'ratio' ? ratio : value) <= bound;
  return {
    name,
    value: rounded(value, digits),
    unit,
    baseline: rounded(baseline, digits),
    ratio: rounded(ratio, 3),
    bound,
    holds,
  };
}
