import type { Block } from '../rules/block-schema.ts';

/** Blocks that stand together: `rows` share a card, `loose` ones lie on the page. */
export interface RowGroup {
  readonly kind: 'rows' | 'loose';
  readonly blocks: readonly Block[];
}

const rowTypes: readonly Block['type'][] = ['row', 'switch', 'check', 'item', 'field', 'entry', 'pair'];

/** Cuts blocks into runs of list rows and runs of everything else, keeping their order. */
export function rowGroups(blocks: readonly Block[]): readonly RowGroup[] {
  const groups: { kind: RowGroup['kind']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const kind = rowTypes.includes(block.type) ? 'rows' : 'loose';
    const open = groups[groups.length - 1];
    if (open?.kind === kind) open.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}
