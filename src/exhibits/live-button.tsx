import type { Block } from '../rules/block-schema.ts';
import type { LiveExhibit } from './exhibit-props.ts';

interface LiveButtonProps {
  readonly block: Extract<Block, { type: 'button' }>;
  readonly live: LiveExhibit;
}

/** A button that leads to another screen, with what the app says when it insists on something first. */
export function LiveButton({ block, live }: LiveButtonProps) {
  return (
    <>
      <button type="button" class={`ex-button ex-button-${block.look}`} onClick={() => live.go(block.id)}>
        {block.label}
      </button>
      {block.blocked ? (
        <div class="ex-blocked" role="status">
          {live.blocked === block.id ? <span class="ex-blocked-words">{block.blocked}</span> : null}
        </div>
      ) : null}
    </>
  );
}
