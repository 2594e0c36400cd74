import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuiltFace } from './built-face.ts';
import type { Face } from './face.ts';

// Raise when the way of cutting changes, so that old results are not taken for new ones.
const recipe = 1;

interface Index {
  files: { name: string; unicodeRange?: string }[];
  missing: number[];
}

const readIndex = async (dir: string): Promise<BuiltFace | undefined> => {
  const text = await readFile(join(dir, 'index.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const index = JSON.parse(text) as Index;
  const files = index.files.map(({ name, unicodeRange }) => ({ path: join(dir, name), unicodeRange }));
  return { files, missing: index.missing };
};

/**
 * Cuts a face for the project at `root`, or takes the result of an earlier run from `cacheDir`: the key is the glyph
 * set, the face, and the versions of the font package and of the subsetter. Throws when either package is not
 * installed or the cache cannot be written.
 */
export const buildFace = async (
  face: Face,
  wanted: ReadonlySet<number>,
  root: string,
  cacheDir: string,
): Promise<BuiltFace> => {
  const require = createRequire(join(root, 'package.json'));
  const packageJson = require.resolve(`${face.package}/package.json`);
  const versions = [require(packageJson).version, require('subset-font/package.json').version];
  const codes = [...wanted].sort((a, b) => a - b);
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, face.name, face.package, face.file, face.features, versions, codes]))
    .digest('hex')
    .slice(0, 16);
  const dir = join(cacheDir, key);
  const cached = await readIndex(dir);
  if (cached) return cached;

  const { cutFace } = await import('./cut-face.ts');
  const cut = await cutFace(face, dirname(packageJson), wanted);
  await mkdir(cacheDir, { recursive: true });
  const draft = await mkdtemp(join(cacheDir, 'draft-'));
  const index: Index = { files: [], missing: cut.missing };
  for (const [i, { woff2, unicodeRange }] of cut.files.entries()) {
    const name = i === 0 ? `${face.name}.woff2` : `${face.name}-${i + 1}.woff2`;
    await writeFile(join(draft, name), woff2);
    index.files.push({ name, unicodeRange });
  }
  await writeFile(join(draft, 'index.json'), JSON.stringify(index));
  // A run beside this one may have put the same files there first.
  await rename(draft, dir).catch(() => rm(draft, { recursive: true, force: true }));
  const built = await readIndex(dir);
  if (!built) throw new Error(`could not write ${dir}`);
  return built;
};
