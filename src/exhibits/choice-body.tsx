import type { Block } from '../rules/block-schema.ts';
import { Icon } from './icon.tsx';

type ChoiceBlock = Extract<Block, { type: 'choice' }>;

/** The question of a choice: icon, text, note. */
export function ChoiceBody({ block }: { readonly block: ChoiceBlock }) {
  return (
    <span class="ex-question">
      {block.icon ? <Icon name={block.icon} /> : null}
      <span class="ex-labelled">
        <span class="ex-words">{block.text}</span>{' '}
        {block.note ? <span class="ex-note">{block.note}</span> : null}
      </span>
    </span>
  );
}
