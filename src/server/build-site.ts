import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const sources = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'src',
  'assets',
  'levels',
];

function hashInto(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name));
    return;
  }
  hash.update(path).update(readFileSync(path));
}

/** Builds the site into `dist/` unless it was built from these very sources. Returns whether it built. */
export async function buildSite(): Promise<boolean> {
  const hash = createHash('sha256');
  for (const source of sources) hashInto(hash, source);
  // The page names it, so that another address is another build.
  hash.update(process.env.SITE_URL ?? '');
  const stamp = hash.digest('hex');
  const file = join('dist', '.built-from');
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return false;
  await build({ logLevel: 'warn' });
  writeFileSync(file, stamp);
  return true;
}
