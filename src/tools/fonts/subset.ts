import subsetFont from 'subset-font';
import { readCmap } from './read-cmap.ts';

// Apple's own layout tables and editor leftovers; the browsers we build for read OpenType.
const dropTables = ['FFTM', 'bsln', 'feat', 'morx', 'prop'];

// Hinting stays: it is only the few bytes that switch hinting off, and without them glyphs are drawn otherwise.
/**
 * Cuts a font (TTF, WOFF or WOFF2) down to the given code points, keeping its metrics, the OpenType `features` and the
 * copyright and licence entries. `covered` are those of the code points the font has; `woff2` is empty when it has none.
 * Throws when the font cannot be read.
 */
export const subset = async (
  font: Buffer,
  codePoints: Iterable<number>,
  features: readonly string[],
): Promise<{ woff2: Buffer; covered: Set<number> }> => {
  const text = [...codePoints].map((code) => String.fromCodePoint(code)).join('');
  const options = { keepFeatures: [...features], dropTables, preserveNameIds: [0, 5, 13, 14] };
  const plain = await subsetFont(font, text, { ...options, targetFormat: 'sfnt' });
  const covered = readCmap(plain);
  if (covered.size === 0) return { woff2: Buffer.alloc(0), covered };
  return { woff2: await subsetFont(plain, text, { ...options, targetFormat: 'woff2' }), covered };
};
