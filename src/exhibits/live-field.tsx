import type { Block } from '../rules/block-schema.ts';
import { useExhibit } from './exhibit-context.ts';
import type { LiveExhibit } from './exhibit-props.ts';

interface LiveFieldProps {
  readonly block: Extract<Block, { type: 'field' }>;
  readonly live: LiveExhibit;
}

/** A form field that fills itself with its value when tapped, and empties when tapped again. Nobody types. */
export function LiveField({ block, live }: LiveFieldProps) {
  const { words } = useExhibit();
  const full = live.position.held[block.id] === true;
  return (
    <button type="button" class="ex-control" aria-pressed={full} onClick={() => live.set(block.id, !full)}>
      <span class="ex-field-label">
        {block.label}
        {block.required ? <span class="ex-required">{words.required}</span> : null}
      </span>
      <span class={`ex-box${full ? '' : ' is-empty'}`}>
        {full ? (block.value ?? words.filled) : words.tapToFill}
        {full && block.value ? <span class="ex-hidden">{words.filled}</span> : null}
      </span>
      {block.hint ? <span class="ex-note">{block.hint}</span> : null}
    </button>
  );
}
