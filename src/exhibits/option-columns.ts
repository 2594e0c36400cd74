import { textWidth } from './text-width.ts';

/** How many options of a choice stand side by side: 2 where every label is short and none is left over, else 1. */
export function optionColumns(labels: readonly string[]): 1 | 2 {
  const widest = Math.max(...labels.map(textWidth));
  return labels.length % 2 === 0 && widest <= 12 ? 2 : 1;
}
