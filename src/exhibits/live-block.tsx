import type { Block } from '../rules/block-schema.ts';
import { BlockBody } from './block-body.tsx';
import type { LiveExhibit } from './exhibit-props.ts';
import { Labelled } from './labelled.tsx';
import { LiveButton } from './live-button.tsx';
import { LiveChoice } from './live-choice.tsx';
import { LiveField } from './live-field.tsx';
import { TickBox } from './tick-box.tsx';
import { Toggle } from './toggle.tsx';

/** A block at work in a maze. Blocks without a control are plain text. */
export function LiveBlock({ block, live }: { readonly block: Block; readonly live: LiveExhibit }) {
  if (block.type === 'check' || block.type === 'switch') {
    const on = live.position.held[block.id] ?? block.on;
    const isCheck = block.type === 'check';
    const state = { role: isCheck ? 'checkbox' : 'switch', 'aria-checked': on } as const;
    return (
      <button type="button" class="ex-control ex-line" {...state} onClick={() => live.set(block.id, !on)}>
        {isCheck ? <TickBox on={on} /> : null}
        <Labelled label={block.label} note={block.note} />
        {isCheck ? null : <Toggle on={on} />}
      </button>
    );
  }
  if (block.type === 'field') return <LiveField block={block} live={live} />;
  if (block.type === 'choice') return <LiveChoice block={block} live={live} />;
  if (block.type === 'button' && block.to) return <LiveButton block={block} live={live} />;
  return <BlockBody block={block} />;
}
