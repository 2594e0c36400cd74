import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buildSite } from '../../../src/server/build-site.ts';
import { createSite } from '../../../src/server/create-site.ts';

/** The site on a free loopback port. */
export interface Served {
  readonly url: string;
  close(): void;
}

/** Builds the site if it is stale and serves it as `npm start` does, but to this machine alone. */
export async function serveDist(): Promise<Served> {
  await buildSite();
  const server = createSite('dist').listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      // Chromium keeps its connections open.
      server.closeAllConnections();
    },
  };
}
