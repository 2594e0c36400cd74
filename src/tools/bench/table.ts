import type { Measure } from './measure.ts';

/** Units whose bound is on the value itself. */
const ofValue = ['share', 'µs', 'codes', 'ack ms', 'wire B', 'joins', 'join ms', 'guesses'];

/** The measures as a table for people: right-aligned columns, one line each. */
export function table(measures: readonly Measure[]): string {
  const head = ['', 'value', 'baseline', 'ratio', 'bound', ''];
  const rows = measures.map((one) => [
    one.name,
    `${one.value} ${one.unit}`,
    `${one.baseline} ${one.unit}`,
    one.ratio.toFixed(3),
    `${one.bound}${ofValue.includes(one.unit) ? ' (value)' : ''}`,
    one.holds ? 'holds' : 'DOES NOT HOLD',
  ]);
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
