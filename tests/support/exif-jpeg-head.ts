/** The head of a JPEG: its start and an EXIF segment with this orientation after another entry, in either byte order. */
export function exifJpegHead(orientation: number, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const tiff = 8 + 2 + 2 * 12 + 4;
  const bytes = new Uint8Array(2 + 2 + 2 + 6 + tiff);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 2 + 6 + tiff);
  view.setUint32(6, 0x45786966);
  const start = 12;
  view.setUint16(start, littleEndian ? 0x4949 : 0x4d4d);
  view.setUint16(start + 2, 42, littleEndian);
  view.setUint32(start + 4, 8, littleEndian);
  view.setUint16(start + 8, 2, littleEndian);
  const entry = (at: number, tag: number, value: number) => {
    view.setUint16(at, tag, littleEndian);
    view.setUint16(at + 2, 3, littleEndian);
    view.setUint32(at + 4, 1, littleEndian);
    view.setUint16(at + 8, value, littleEndian);
  };
  entry(start + 10, 0x0100, 640);
  entry(start + 22, 0x0112, orientation);
  return bytes;
}
