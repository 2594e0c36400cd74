import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asProduction } from '../../server/as-production.ts';
import { sourceHash } from '../../server/source-hash.ts';
import { fontSubset } from '../fonts/plugin.ts';
import { phaserPlugin } from '../phaser-plugin.ts';
import { arucoPlugin } from '../vite/aruco-plugin.ts';
import { levelsPlugin } from '../vite/levels-plugin.ts';
import { xlsxPlugin } from '../vite/xlsx-plugin.ts';
import { assemblePage } from './assemble-page.ts';
import { bundleParts } from './bundle-parts.ts';

/** What the build left. */
export interface UsbFile {
  /** Relative to the working directory. */
  readonly path: string;
  readonly bytes: number;
  /** False if the file there was built from these very sources. */
  readonly built: boolean;
}

const path = join('dist-usb', 'sharp-eyes.html');
// Not beside the file: what is copied to a stick is the folder.
const stampFile = join('.cache', 'usb-built-from');

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, file);
}

/** Builds the whole game into one HTML file that opens from a disk, unless the one there is of these very sources. */
export async function buildUsb(): Promise<UsbFile> {
  const stamp = sourceHash();
  const fresh = existsSync(path) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!fresh) {
    const plugins = [
      levelsPlugin({ embed: true }),
      fontSubset(),
      phaserPlugin(),
      arucoPlugin(),
      xlsxPlugin(),
    ];
    writeWhole(
      path,
      assemblePage(
        await asProduction(() => bundleParts({ plugins, worker: { plugins: () => [arucoPlugin()] } })),
      ),
    );
    writeWhole(stampFile, stamp);
  }
  return { path, bytes: readFileSync(path).length, built: !fresh };
}
