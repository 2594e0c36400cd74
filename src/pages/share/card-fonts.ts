import { fontsReady } from '../../app/view-signals.ts';

/** Longer than this no card waits for a font, in ms: the system's serves as well. */
const patience = 3000;

const within = <T>(wanted: Promise<T>): Promise<T | null> =>
  Promise.race([wanted, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);

const arrival = () =>
  new Promise<void>((resolve) => {
    const stop = fontsReady.subscribe((ready) => {
      if (!ready) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

/**
 * Sees to it that the display face has come for every character of a text: a canvas draws with what is there and
 * does not draw again. Never rejects.
 */
export async function cardFonts(text: string): Promise<void> {
  if (!document.fonts) return;
  await within(arrival());
  await within(document.fonts.load('900 60px "Sharp Display"', text).catch(() => []));
}
