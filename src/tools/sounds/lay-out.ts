import { SPRITE_IDS, type SpriteId } from '../../app/sound/sprite-id.ts';
import { mix } from './mix.ts';
import { RATE } from './rate.ts';
import { renderSprite } from './render-sprite.ts';
import { samples } from './samples.ts';

/** All sprites on one track, and where each lies: [offset, duration] in whole ms. */
export interface Track {
  signal: Float64Array;
  cues: Record<SpriteId, [number, number]>;
}

const GAP_MS = 150;
/** Lets a codec's pre-echo into the slice, too short to be felt as delay. */
const LEAD_MS = 8;
/** Some browsers keep an AAC encoder's 21 ms of priming, so the sound then lies that much later in its slice. */
const SLACK_MS = 30;

/** Renders every sprite and lays them one after another, with at least 150 ms of silence between slices. */
export function layOut(): Track {
  const cues = {} as Track['cues'];
  const parts: [number, Float64Array][] = [];
  let at = 20;
  for (const id of SPRITE_IDS) {
    const sound = renderSprite(id);
    parts.push([at + LEAD_MS, sound]);
    const duration = LEAD_MS + Math.ceil((sound.length * 1000) / RATE) + SLACK_MS;
    cues[id] = [at, duration];
    at += duration + GAP_MS;
  }
  const signal = new Float64Array(samples(at));
  for (const [startMs, sound] of parts) mix(signal, sound, startMs);
  return { signal, cues };
}
