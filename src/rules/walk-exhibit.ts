import type { Block } from './block-schema.ts';
import type { Exhibit } from './exhibit-schema.ts';

/** Every block of an exhibit in reading order; request cards have none. */
export function blocksOfExhibit(exhibit: Exhibit): readonly Block[] {
  switch (exhibit.kind) {
    case 'phone':
      return exhibit.screen.blocks;
    case 'paper':
      return exhibit.sheet.blocks;
    case 'screens':
      return exhibit.screens.flatMap((screen) => screen.blocks);
    default:
      return [];
  }
}

/** Ids of everything a spot can refer to: blocks or request cards, in reading order. */
export function judgeableIds(exhibit: Exhibit): readonly string[] {
  if (exhibit.kind === 'requests') return exhibit.cards.map((card) => card.id);
  return blocksOfExhibit(exhibit).map((block) => block.id);
}

/** Every id in an exhibit, including app, sheet, screens and options: an overlay may name any. */
export function allIds(exhibit: Exhibit): readonly string[] {
  const own = judgeableIds(exhibit);
  const options = blocksOfExhibit(exhibit).flatMap((b) =>
    b.type === 'choice' ? b.options.map((o) => o.id) : [],
  );
  switch (exhibit.kind) {
    case 'phone':
      return ['app', exhibit.screen.id, ...own, ...options];
    case 'paper':
      return ['sheet', ...own, ...options];
    case 'screens':
      return ['app', ...exhibit.screens.map((screen) => screen.id), ...own, ...options];
    default:
      return ['app', ...own];
  }
}
