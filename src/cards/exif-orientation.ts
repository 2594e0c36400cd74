/** Where a JPEG says how it is to be turned, and what it says. */
export interface ExifOrientation {
  /** 1–8 as in the EXIF standard; 6 must be turned a quarter clockwise to stand upright. */
  readonly orientation: number;
  /** Place of the value's two bytes in the file, and whether the lower one comes first. */
  readonly at: number;
  readonly littleEndian: boolean;
}

const orientationTag = 0x0112;

function inTiff(view: DataView, start: number, end: number): ExifOrientation | null {
  const order = view.getUint16(start);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const littleEndian = order === 0x4949;
  const directory = start + view.getUint32(start + 4, littleEndian);
  if (directory + 2 > end) return null;
  const count = view.getUint16(directory, littleEndian);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return null;
    if (view.getUint16(entry, littleEndian) !== orientationTag) continue;
    const at = entry + 8;
    const orientation = view.getUint16(at, littleEndian);
    return orientation >= 1 && orientation <= 8 ? { orientation, at, littleEndian } : null;
  }
  return null;
}

/**
 * Finds the orientation in the first bytes of a file. Null for what is no JPEG, or names none, or is cut short
 * or broken in between.
 */
export function exifOrientation(bytes: Uint8Array): ExifOrientation | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return null;
    for (let at = 2; ; ) {
      const marker = view.getUint16(at);
      // Scan data, or no marker at all: the head is over.
      if (marker === 0xffda || marker >> 8 !== 0xff) return null;
      const length = view.getUint16(at + 2);
      const isExif =
        marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966 && view.getUint16(at + 8) === 0;
      if (isExif) return inTiff(view, at + 10, Math.min(at + 2 + length, view.byteLength));
      at += 2 + length;
    }
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
