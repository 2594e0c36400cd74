import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Face } from './face.ts';
import { formatUnicodeRange } from './format-unicode-range.ts';
import { parseUnicodeRange } from './parse-unicode-range.ts';
import { subset } from './subset.ts';

/** The result of cutting a face: WOFF2 files in order, and the wanted code points that none of them has. */
interface CutFace {
  files: { woff2: Buffer; unicodeRange?: string }[];
  missing: number[];
}

const readSlices = async (packageDir: string): Promise<[string, string][]> => {
  const table: unknown = JSON.parse(await readFile(join(packageDir, 'unicode.json'), 'utf8'));
  return Object.entries(table as Record<string, string>).filter(([key]) => /^\[\d+\]$/.test(key));
};

/**
 * Cuts a face from the fonts in `packageDir` to the wanted code points. One file, unless the whole font lacks some that
 * the package's slices have: each such slice adds a small file with its own `unicodeRange`. The same input gives the
 * same bytes. Throws when the package's files cannot be read.
 */
export const cutFace = async (
  face: Face,
  packageDir: string,
  wanted: ReadonlySet<number>,
): Promise<CutFace> => {
  const codes = [...wanted].sort((a, b) => a - b);
  const whole = await subset(await readFile(join(packageDir, face.file)), codes, face.features);
  const files: CutFace['files'] = whole.covered.size > 0 ? [{ woff2: whole.woff2 }] : [];
  const missing = new Set(codes.filter((code) => !whole.covered.has(code)));
  if (face.slice && missing.size > 0) {
    for (const [key, range] of await readSlices(packageDir)) {
      const pairs = parseUnicodeRange(range);
      const here = [...missing].filter((code) => pairs.some(([from, to]) => code >= from && code <= to));
      if (here.length === 0) continue;
      const slice = await subset(await readFile(join(packageDir, face.slice(key))), here, face.features);
      if (slice.covered.size === 0) continue;
      files.push({ woff2: slice.woff2, unicodeRange: formatUnicodeRange(slice.covered) });
      for (const code of slice.covered) missing.delete(code);
    }
  }
  return { files, missing: [...missing] };
};
