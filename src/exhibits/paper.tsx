import type { Block } from '../rules/block-schema.ts';
import type { PaperExhibit } from '../rules/exhibit-schema.ts';
import { BlockView } from './block-view.tsx';
import { cellWidths } from './cell-widths.ts';
import { useExhibit } from './exhibit-context.ts';
import { isSortCode } from './is-sort-code.ts';

/** A sheet of paper: a notice taped to a wall, a parcel label, or a form filled in by hand. */
export function Paper({ sheet }: { readonly sheet: PaperExhibit['sheet'] }) {
  const { spots } = useExhibit();
  const widths = sheet.form === 'label' ? cellWidths(sheet.blocks, spots) : [];
  const extra = (block: Block, i: number) => {
    if (widths[i] === 'half') return 'is-half';
    return block.type === 'heading' && isSortCode(block.text) ? 'is-code' : '';
  };
  return (
    <div class={`ex-paper ex-paper-${sheet.form}`}>
      {sheet.form === 'notice' ? <span class="ex-tape" /> : null}
      <div class="ex-paper-sheet">
        <div class="ex-paper-head">
          <h2 class="ex-paper-title">{sheet.title}</h2>
          {sheet.subtitle ? <p class="ex-paper-subtitle">{sheet.subtitle}</p> : null}
        </div>
        <div class="ex-paper-body">
          {sheet.blocks.map((block, i) => (
            <BlockView key={block.id} block={block} class={extra(block, i)} />
          ))}
        </div>
      </div>
    </div>
  );
}
