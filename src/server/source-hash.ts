import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/** The hash (hex) of all that a build is made of, read from the working directory, and of `SITE_URL`, which it names. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of sources) hashInto(hash, source);
  hash.update(process.env.SITE_URL ?? '');
  return hash.digest('hex');
}
