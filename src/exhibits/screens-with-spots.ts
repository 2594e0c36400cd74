import type { Screen } from '../rules/exhibit-schema.ts';

/** The screens that hold any of `spots`, each with those blocks only, in order. */
export function screensWithSpots(screens: readonly Screen[], spots: readonly string[]): readonly Screen[] {
  return screens
    .map((screen) => ({ ...screen, blocks: screen.blocks.filter((block) => spots.includes(block.id)) }))
    .filter((screen) => screen.blocks.length > 0);
}
