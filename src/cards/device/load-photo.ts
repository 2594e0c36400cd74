import { type ExifOrientation, exifOrientation } from '../exif-orientation.ts';
import type { ColourImage } from '../grey-image.ts';
import { fitPhoto } from './fit-photo.ts';

/** Of a JPEG's bytes, those in which its orientation stands. */
const headBytes = 1 << 17;

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });

/** The file with its orientation said to be upright: some kernels turn a picture by it and some do not. */
function upright(file: Blob, head: Uint8Array, { at, littleEndian }: ExifOrientation): Blob {
  const patched = Uint8Array.from(head);
  new DataView(patched.buffer).setUint16(at, 1, littleEndian);
  return new Blob([patched, file.slice(head.length)], { type: file.type });
}

const loaded = (url: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the file is no picture'));
    image.src = url;
  });

function pixelsOf(image: HTMLImageElement, orientation: number): ColourImage {
  const { width, height, transform } = fitPhoto(image.naturalWidth, image.naturalHeight, orientation);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas of this size');
  context.setTransform(...transform);
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, width, height);
  // Gives its memory back at once.
  canvas.width = 0;
  return pixels;
}

/**
 * A photo as pixels, upright, of 12 million at most: a larger one is drawn smaller, so that one of 48 million does
 * not use up the memory of a phone. Rejects if the file is no picture that this browser knows.
 */
export async function loadPhoto(file: Blob): Promise<ColourImage> {
  const head = await bytesOf(file.slice(0, headBytes));
  const exif = exifOrientation(head);
  const url = URL.createObjectURL(exif ? upright(file, head, exif) : file);
  try {
    return pixelsOf(await loaded(url), exif?.orientation ?? 1);
  } finally {
    URL.revokeObjectURL(url);
  }
}
