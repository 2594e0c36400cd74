import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greyOf } from '../../../src/cards/grey-image.ts';
import { type ClassScene, renderClass } from '../../../src/tools/cards/render-class.ts';
import { rootPath } from './root-path.ts';

/** Writes frames of a class as a video that Chromium plays as its camera, over and over. Returns the file's path. */
export function cameraFile(name: string, scene: ClassScene, frames: number): string {
  const { width, height } = scene;
  const { frame } = renderClass(scene);
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`)];
  for (let index = 0; index < frames; index += 1) {
    parts.push(Buffer.from('FRAME\n'), Buffer.from(greyOf(frame(index).image).data), noColour);
  }
  const folder = rootPath('test-results', 'camera');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.y4m`);
  writeFileSync(file, Buffer.concat(parts));
  return file;
}
