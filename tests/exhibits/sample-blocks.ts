import type { Block } from '../../src/rules/block-schema.ts';

/** One block of every type, with every optional text filled in. */
export const sampleBlocks: readonly Block[] = [
  { id: 'b1', type: 'text', text: 'plain' },
  { id: 'b2', type: 'clause', number: '1.2', text: 'clause' },
  { id: 'b3', type: 'heading', text: 'heading' },
  { id: 'b4', type: 'row', icon: 'phone', label: 'row', value: 'right', note: 'under' },
  { id: 'b5', type: 'switch', label: 'switch', note: 'why', on: true },
  { id: 'b6', type: 'check', label: 'check', note: 'why', on: false },
  { id: 'b7', type: 'field', label: 'field', value: 'filled', hint: 'hint', required: true },
  { id: 'b8', type: 'button', label: 'button', look: 'primary' },
  {
    id: 'b9',
    type: 'choice',
    text: 'question',
    note: 'note',
    options: [
      { id: 'b9-a', label: 'yes', gives: true },
      { id: 'b9-b', label: 'no', gives: false },
    ],
  },
  { id: 'b10', type: 'message', from: 'them', who: 'someone', text: 'hello' },
  { id: 'b11', type: 'notification', app: 'app', time: 'now', text: 'news' },
  { id: 'b12', type: 'item', label: 'item', note: 'spicy', price: '3.00' },
  { id: 'b13', type: 'cell', label: 'cell', value: 'content' },
  { id: 'b14', type: 'barcode', value: 'XY01' },
  { id: 'b15', type: 'sign', text: 'signed', date: '15 March' },
  { id: 'b16', type: 'entry', date: '2 March', label: 'entry', value: 'settled', note: 'by post' },
  { id: 'b17', type: 'pair', label: 'pair', left: 'one side', right: 'other side', note: 'the same day' },
];
