import type { CDPSession } from 'playwright';

/** What a page fetched. */
export interface Traffic {
  /** Bytes over the wire, headers included. */
  bytes: number;
  /** Scripts that did not come brotli-compressed. */
  readonly plainScripts: string[];
}

/** Counts what the page fetches from now on; the result grows as it loads. `Network` must be enabled. */
export function countBytes(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, plainScripts: [] };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  session.on('Network.responseReceived', ({ type, response }) => {
    const encoding = Object.entries(response.headers).find(([name]) => /^content-encoding$/i.test(name));
    if (type === 'Script' && encoding?.[1] !== 'br') traffic.plainScripts.push(response.url);
  });
  return traffic;
}
