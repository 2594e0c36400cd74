import cues from '../../../assets/audio/cues.json';
import type { SpriteId } from './sprite-id.ts';

/** Where each recording lies in the cue file, as [offset, duration] in ms. */
export const SPRITE_SHEET = cues as unknown as Readonly<Record<SpriteId, [number, number]>>;
