import type { Block } from '../rules/block-schema.ts';
import { textWidth } from './text-width.ts';

/**
 * Width of each block on a label: two short cells that follow each other share a line unless either is a spot,
 * because a spot needs its gutter.
 */
export function cellWidths(blocks: readonly Block[], spots: readonly string[]): readonly ('full' | 'half')[] {
  const widths: ('full' | 'half')[] = blocks.map(() => 'full');
  const fits = (block: Block | undefined) =>
    block?.type === 'cell' &&
    !spots.includes(block.id) &&
    textWidth(block.value) <= 14 &&
    textWidth(block.label) <= 12;
  for (let i = 0; i + 1 < blocks.length; i += 1) {
    if (!fits(blocks[i]) || !fits(blocks[i + 1])) continue;
    widths[i] = 'half';
    widths[i + 1] = 'half';
    i += 1;
  }
  return widths;
}
