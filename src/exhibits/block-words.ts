import type { Block } from '../rules/block-schema.ts';

function partsOf(block: Block, required: string): readonly (string | undefined)[] {
  switch (block.type) {
    case 'text':
    case 'heading':
      return [block.text];
    case 'clause':
      return [block.number, block.text];
    case 'row':
      return [block.label, block.value, block.note];
    case 'switch':
    case 'check':
      return [block.on ? '☑' : '☐', block.label, block.note];
    case 'field':
      return [block.label, block.required ? required : undefined, block.value, block.hint];
    case 'button':
      return [block.label];
    case 'choice':
      return [block.text, block.note, block.options.map((option) => option.label).join(' ')];
    case 'message':
      return [block.who, block.text];
    case 'notification':
      return [block.app, block.time, block.text];
    case 'item':
      return [block.label, block.note, block.price];
    case 'cell':
      return [block.label, block.value];
    case 'entry':
      return [block.date, block.label, block.value, block.note];
    case 'pair':
      return [block.label, block.left, block.right, block.note];
    case 'barcode':
      return [block.value];
    case 'sign':
      return [block.text, block.date];
  }
}

/** All a block says, in reading order, as one line: the start of its accessible name. */
export function blockWords(block: Block, required: string): string {
  return partsOf(block, required)
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
