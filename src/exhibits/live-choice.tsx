import { useState } from 'preact/hooks';
import type { Block } from '../rules/block-schema.ts';
import { ChoiceBody } from './choice-body.tsx';
import { chosenOption } from './chosen-option.ts';
import type { LiveExhibit } from './exhibit-props.ts';
import { optionColumns } from './option-columns.ts';

interface LiveChoiceProps {
  readonly block: Extract<Block, { type: 'choice' }>;
  readonly live: LiveExhibit;
}

/** A decision point: a question and options of equal look. Options that lead nowhere show which one was taken. */
export function LiveChoice({ block, live }: LiveChoiceProps) {
  const [last, setLast] = useState<string | null>(null);
  const taken = chosenOption(block, live.position.held[block.id], last);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid in older browsers
    <div role="group" aria-label={block.text}>
      <ChoiceBody block={block} />
      <div class={`ex-options ex-columns-${optionColumns(block.options.map((option) => option.label))}`}>
        {block.options.map((option) => (
          <button
            key={option.id}
            type="button"
            class={`ex-button ex-button-option${!option.to && taken === option.id ? ' is-taken' : ''}`}
            aria-pressed={option.to ? undefined : taken === option.id}
            onClick={() => {
              setLast(option.id);
              live.choose(block.id, option.id);
            }}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
