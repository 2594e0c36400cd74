import type { Block } from './block-schema.ts';
import type { Exhibit, HearingExhibit } from './exhibit-schema.ts';

/** Every block of an exhibit in reading order; request cards have none. */
export function blocksOfExhibit(exhibit: Exhibit): readonly Block[] {
  switch (exhibit.kind) {
    case 'phone':
      return exhibit.screen.blocks;
    case 'paper':
      return exhibit.sheet.blocks;
    case 'screens':
      return exhibit.screens.flatMap((screen) => screen.blocks);
    case 'map':
      return exhibit.sheet?.blocks ?? [];
    default:
      return [];
  }
}

/** Every card of a hearing, in the order of its turns. */
export const cardsOfHearing = (exhibit: HearingExhibit) => exhibit.turns.flatMap((turn) => turn.cards);

/** Ids of everything a spot can refer to: blocks, cards, nodes and steps, in reading order. */
export function judgeableIds(exhibit: Exhibit): readonly string[] {
  switch (exhibit.kind) {
    case 'requests':
      return exhibit.cards.map((card) => card.id);
    case 'map':
      return [...exhibit.nodes, ...exhibit.steps].map((one) => one.id);
    case 'hearing':
      return cardsOfHearing(exhibit).map((card) => card.id);
    default:
      return blocksOfExhibit(exhibit).map((block) => block.id);
  }
}

/** The judgeable things that are judged as holding or not: off the gauge, with reasons of their own. */
export function claimIds(exhibit: Exhibit): readonly string[] {
  if (exhibit.kind === 'map') return exhibit.steps.map((step) => step.id);
  return exhibit.kind === 'hearing' ? judgeableIds(exhibit) : [];
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
    case 'map':
      return [
        'map',
        'harm',
        ...(exhibit.sheet ? ['sheet'] : []),
        ...blocksOfExhibit(exhibit).map((block) => block.id),
        ...exhibit.nodes.flatMap((node) => node.record.map((line) => line.id)),
        ...own,
        ...options,
      ];
    case 'hearing':
      return [
        'party',
        'letter',
        ...exhibit.turns.map((turn) => turn.id),
        ...exhibit.letter.paragraphs.map((paragraph) => paragraph.id),
        ...own,
      ];
    default:
      return ['app', ...own];
  }
}
