import type { Plugin } from 'vite';

const file = /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/;
const needed = "import { zip } from 'fflate';";

/**
 * write-excel-file packs larger workbooks in workers made from text, which the page's policy forbids: it would wait for
 * them for ever. This lets it pack at once instead; the largest report takes some milliseconds.
 */
export function xlsxPlugin(): Plugin {
  return {
    name: 'sharp-eyes-xlsx',
    config: () => ({ optimizeDeps: { exclude: ['write-excel-file'] } }),
    transform(code, id) {
      if (!file.test(id.replace(/\?.*$/, ''))) return null;
      if (!code.includes(needed)) this.error(`write-excel-file: no longer says ${needed}`);
      const packs =
        "import { zipSync } from 'fflate';\nconst zip = (files, done) => done(null, zipSync(files));";
      return { code: code.replace(needed, packs), map: null };
    },
  };
}
