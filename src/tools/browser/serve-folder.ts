import type { AddressInfo } from 'node:net';
import { createSite } from '../../server/create-site.ts';

/** A site served on a loopback port of the system's choice. */
export interface ServedSite {
  /** Without a slash at the end, such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built site from `folder`, as `npm start` does, on a free loopback port. Rejects if it can't listen. */
export async function serveFolder(folder: string): Promise<ServedSite> {
  const server = createSite(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
