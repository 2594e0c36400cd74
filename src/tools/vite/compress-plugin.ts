import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const packable = /\.(?:js|css|html|json|svg|txt|webmanifest)$/;

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** Build only: puts a `.br` and a `.gz` beside every text file, for servers that send ready-made ones. */
export function compressPlugin(): Plugin {
  let folder = 'dist';
  return {
    name: 'sharp-eyes-compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      for (const file of [...filesUnder(folder)].filter((path) => packable.test(path))) {
        const raw = readFileSync(file);
        const options = {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
        };
        writeFileSync(`${file}.br`, brotliCompressSync(raw, options));
        writeFileSync(`${file}.gz`, gzipSync(raw, { level: 9 }));
      }
    },
  };
}
