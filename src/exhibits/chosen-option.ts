import type { Block } from '../rules/block-schema.ts';

type ChoiceBlock = Extract<Block, { type: 'choice' }>;

/**
 * The option shown as taken. A position only remembers whether the choice gives, so after a reload,
 * when `last` (the id last tapped here) is gone, it is the first option that gives as much. Null if none was taken.
 */
export function chosenOption(
  block: ChoiceBlock,
  held: boolean | undefined,
  last: string | null,
): string | null {
  if (held === undefined) return null;
  const matching = block.options.filter((option) => option.gives === held);
  return (matching.find((option) => option.id === last) ?? matching[0])?.id ?? null;
}
