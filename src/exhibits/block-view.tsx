import type { Block } from '../rules/block-schema.ts';
import { BlockBody } from './block-body.tsx';
import { blockWords } from './block-words.ts';
import { useExhibit } from './exhibit-context.ts';
import { LiveBlock } from './live-block.tsx';
import { SealSlot } from './seal-slot.tsx';
import { Spot } from './spot.tsx';

const tags = { heading: 'h3', text: 'p', clause: 'p', sign: 'p' } as const;

const tagOf = (block: Block) => (block.type in tags ? tags[block.type as keyof typeof tags] : 'div');

/** The classes that give a block its looks, the same whether it is a spot or not. */
const looks = (block: Block) =>
  `ex-block ex-b-${block.type}${block.type === 'message' ? ` ex-from-${block.from}` : ''}`;

/** A block of an exhibit: at work in a live one, a button where it can be judged, plain text elsewhere. */
export function BlockView({ block, class: extra = '' }: { readonly block: Block; readonly class?: string }) {
  const { live, numbers, spots, words } = useExhibit();
  const look = `${looks(block)} ${extra}`.trim();
  const isSpot = spots.includes(block.id);
  if (live) {
    return (
      <div class={look} data-spot={isSpot ? block.id : undefined}>
        <LiveBlock block={block} live={live} />
      </div>
    );
  }
  if (isSpot && numbers) {
    return (
      <div class={`spot ${look}`} data-spot={block.id}>
        <BlockBody block={block} />
        <SealSlot id={block.id} />
      </div>
    );
  }
  if (isSpot) {
    return (
      <Spot id={block.id} own={blockWords(block, words.required)} class={look}>
        <BlockBody block={block} />
      </Spot>
    );
  }
  const Tag = tagOf(block);
  return (
    <Tag class={look}>
      <BlockBody block={block} />
    </Tag>
  );
}
