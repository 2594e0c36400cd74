import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../server/build-site.ts';
import { type ServedSite, serveFolder } from './serve-folder.ts';

/** Builds the site if it is stale and serves it on a free loopback port. Rejects if it can't be built. */
export async function serveSite(): Promise<ServedSite> {
  await buildSite();
  // A copy, so that a build started meanwhile does not pull the files away.
  const folder = mkdtempSync(join(tmpdir(), 'sharp-eyes-site-'));
  cpSync('dist', folder, { recursive: true });
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
