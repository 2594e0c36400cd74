import { expose } from 'comlink';
import { type ColourImage, greyOf } from '../grey-image.ts';
import { readFrame } from '../read-frame.ts';
import { readPhoto } from '../read-photo.ts';
import { runAtOnce } from '../run-at-once.ts';

const service = {
  /** Answers at once: the worker's script is there and runs. */
  isReady: () => true,
  readFrame: (image: ColourImage) => runAtOnce(readFrame(greyOf(image))),
  readPhoto: (image: ColourImage) => runAtOnce(readPhoto(greyOf(image))),
};

/** What the worker does for the page. */
export type CardService = typeof service;

expose(service);
