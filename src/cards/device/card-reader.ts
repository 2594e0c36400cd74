import { transfer, wrap } from 'comlink';
import { type ColourImage, greyOf } from '../grey-image.ts';
import { readFrame } from '../read-frame.ts';
import { type PhotoReading, readPhoto } from '../read-photo.ts';
import type { Reading } from '../settle-sightings.ts';
import type { CardService } from './card-worker.ts';
import { inSlices } from './in-slices.ts';
import { startWorker } from './start-worker.ts';

/**
 * Reads cards without holding up the page. An image is given away: its bytes can't be used afterwards. A read
 * rejects if the worker breaks down under it; the next is done on the page.
 */
export interface CardReader {
  /** Where the work is done. */
  readonly place: 'worker' | 'page';
  readFrame(image: ColourImage): Promise<Reading>;
  readPhoto(image: ColourImage): Promise<PhotoReading>;
  /** Ends the worker; what it was reading is dropped. */
  close(): void;
}

const onPage: CardReader = {
  place: 'page',
  readFrame: (image) => inSlices(readFrame(greyOf(image))),
  readPhoto: (image) => inSlices(readPhoto(greyOf(image))),
  close() {},
};

async function inWorker(): Promise<CardReader> {
  const worker = startWorker();
  const service = wrap<CardService>(worker);
  let isBroken = false;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      isBroken = true;
      reject(new Error('the worker does not run'));
    });
  });
  failed.catch(() => {});
  try {
    await Promise.race([service.isReady(), failed]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const given = ({ width, height, data }: ColourImage) =>
    transfer({ width, height, data }, [data.buffer as ArrayBuffer]);
  return {
    place: 'worker',
    readFrame: (image) =>
      isBroken ? onPage.readFrame(image) : Promise.race([service.readFrame(given(image)), failed]),
    readPhoto: (image) =>
      isBroken ? onPage.readPhoto(image) : Promise.race([service.readPhoto(given(image)), failed]),
    close: () => worker.terminate(),
  };
}

/** Opens a reader: in a worker, or on the page where none can be had, as from a file on a stick. */
export async function openCardReader(): Promise<CardReader> {
  try {
    return await inWorker();
  } catch {
    return onPage;
  }
}
