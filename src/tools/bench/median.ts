/** The median of a non-empty list of finite numbers. Throws on anything else. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  if (low === undefined || high === undefined || !values.every(Number.isFinite)) {
    throw new Error(`no median of [${values.join(', ')}]`);
  }
  return (low + high) / 2;
}
