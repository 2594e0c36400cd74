import type { Plugin } from 'vite';

/** Build only: what asks for a file of its own (`?no-inline`, `?worker`) is put into the script all the same. */
export const inlinePlugin = (): Plugin => ({
  name: 'sharp-eyes-usb-inline',
  apply: 'build',
  enforce: 'pre',
  transform: (code) => {
    const inlined = code
      .replace(/\?no-inline(?=["'`)])/g, '')
      .replace(/&no-inline(?=["'`)])/g, '')
      .replace(/\?worker(?=["'`])/g, '?worker&inline');
    return inlined === code ? null : { code: inlined, map: null };
  },
});
