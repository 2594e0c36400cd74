import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const folder = 'node_modules/.cache/chromium-80';

/**
 * Unpacks the Chromium 80 that `chrome-aws-lambda` carries, once, and returns the path of its executable.
 * Throws on anything but Linux on x86-64, the only machine that binary is for.
 */
export async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The old-kernel test needs Linux on x64: its Chromium 80 is built for nothing else. This is ${process.platform} on ${process.arch}.`,
    );
  }
  const file = join(folder, 'chromium');
  if (existsSync(file)) return file;
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')),
    'bin/chromium.br',
  );
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(partial));
  await chmod(partial, 0o755);
  renameSync(partial, file);
  return file;
}
