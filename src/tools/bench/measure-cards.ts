import { type ColourImage, greyOf } from '../../cards/grey-image.ts';
import { readFrame } from '../../cards/read-frame.ts';
import { runAtOnce } from '../../cards/run-at-once.ts';
import type { Turn } from '../../cards/turn.ts';
import { renderClass } from '../cards/render-class.ts';

const rounds = 9;

/** What any reader of pictures does at the least: greys, and what is darker than their mean. */
function plainThreshold(image: ColourImage): number {
  const { data } = greyOf(image);
  let sum = 0;
  for (let at = 0; at < data.length; at += 1) sum += data[at] as number;
  const mean = sum / data.length;
  let dark = 0;
  for (let at = 0; at < data.length; at += 1) if ((data[at] as number) < mean) dark += 1;
  return dark;
}

function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Reads frames of 48 cards at 1080p: ms of CPU each, and the same for a plain threshold of the same frames. The
 * first rounds, in which the code warms up, are left out. Throws if a frame shows less than most of the class.
 */
export function measureCards(): { read: number[]; plain: number[] } {
  const cards = Array.from({ length: 48 }, (_, index) => ({ seat: index + 1, turn: (index % 4) as Turn }));
  const scene = renderClass({ seed: 48, width: 1920, height: 1080, cards, px: [24, 32] });
  const read: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { image } = scene.frame(round);
    plain.push(timed(() => plainThreshold(image)));
    let seen = 0;
    read.push(
      timed(() => {
        seen = runAtOnce(readFrame(greyOf(image))).sightings.length;
      }),
    );
    if (seen < 44) throw new Error(`only ${seen} of 48 cards were read`);
  }
  return { read: read.slice(3), plain: plain.slice(3) };
}
