import type { Block } from '../rules/block-schema.ts';
import { BlockView } from './block-view.tsx';
import { rowGroups } from './row-groups.ts';

/** The blocks of a phone screen in order; list rows that follow each other share a card. */
export function ScreenBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {rowGroups(blocks).map((group) => (
        <div key={group.blocks[0]?.id} class={group.kind === 'rows' ? 'ex-rows' : 'ex-loose'}>
          {group.blocks.map((block) => (
            <BlockView key={block.id} block={block} />
          ))}
        </div>
      ))}
    </>
  );
}
