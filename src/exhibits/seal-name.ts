import type { SealKind, SpotSeal } from './exhibit-props.ts';

/** The drawings a seal slot can hold. */
export type SealName = SealKind | 'missed' | 'false-alarm';

/** What a slot shows: the player's own seal until feedback; a wrong one then gives way to the mark of its kind. */
export function sealName(seal: SpotSeal): SealName {
  if (seal.outcome === 'miss') return 'missed';
  if (seal.outcome === 'falseAlarm') return 'false-alarm';
  return seal.kind;
}
