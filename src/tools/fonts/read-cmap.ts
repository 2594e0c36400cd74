const format4 = (view: DataView, at: number, codes: Set<number>): void => {
  const segX2 = view.getUint16(at + 6);
  for (let i = 0; i < segX2; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + segX2 + i);
    const delta = view.getUint16(at + 16 + 2 * segX2 + i);
    const offsetAt = at + 16 + 3 * segX2 + i;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const direct = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
      if (direct !== 0 && ((direct + delta) & 0xffff) !== 0) codes.add(code);
    }
  }
};

const format12 = (view: DataView, at: number, codes: Set<number>): void => {
  const groups = view.getUint32(at + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + 12 * i;
    const glyph = view.getUint32(group + 8);
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code += 1) {
      if (glyph + code - start !== 0) codes.add(code);
    }
  }
};

/**
 * Lists the code points an uncompressed TrueType font has glyphs for: the Unicode `cmap` subtables of format 4 and 12.
 * Throws when the font has no `cmap` table or ends early.
 */
export const readCmap = (font: Uint8Array): Set<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const codes = new Set<number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    if (view.getUint32(record) !== 0x636d6170) continue;
    const cmap = view.getUint32(record + 8);
    for (let j = 0; j < view.getUint16(cmap + 2); j += 1) {
      const subtable = cmap + view.getUint32(cmap + 4 + 8 * j + 4);
      const format = view.getUint16(subtable);
      if (format === 4) format4(view, subtable, codes);
      else if (format === 12) format12(view, subtable, codes);
    }
    return codes;
  }
  throw new Error('the font has no cmap table');
};
