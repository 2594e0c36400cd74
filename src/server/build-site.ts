import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asProduction } from './as-production.ts';
import { sourceHash } from './source-hash.ts';

/** Builds the site into `dist/` unless it was built from these very sources. Returns whether it built. */
export async function buildSite(): Promise<boolean> {
  const stamp = sourceHash();
  const file = join('dist', '.built-from');
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return false;
  const { build } = await import('vite');
  await asProduction(() => build({ logLevel: 'warn' }));
  writeFileSync(file, stamp);
  return true;
}
