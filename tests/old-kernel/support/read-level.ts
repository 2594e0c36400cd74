import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/rules/block-schema.ts';
import type { Level } from '../../../src/rules/level-schema.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A level's source file, such as `2-consent/takeaway-popup`. */
export const readLevel = (path: string): Level => read(`levels/${path}.json`);

/** What a reason is called on its chip. */
export const reasonLabel = (reason: string): string => read('levels/reasons.json').reasons[reason].zh.label;

/** A block of a level of screens. Throws if there is none with that id. */
export function blockOf({ public: { exhibit, id } }: Level, block: string): Block {
  const blocks = exhibit.kind === 'screens' ? exhibit.screens.flatMap((screen) => screen.blocks) : [];
  const found = blocks.find((one) => one.id === block);
  if (!found) throw new Error(`${id} has no block ${block}`);
  return found;
}
