import type { CDPSession } from 'playwright';

/** What a page fetched. */
export interface Traffic {
  /** Bytes over the wire, headers included, without the fonts: they follow the first paint and block nothing. */
  bytes: number;
  /** Scripts that did not come brotli-compressed. */
  readonly plainScripts: string[];
}

/** Counts what the page fetches from now on; the result grows as it loads. `Network` must be enabled. */
export function countBytes(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, plainScripts: [] };
  const fonts = new Set<string>();
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) traffic.bytes += encodedDataLength;
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Font') fonts.add(requestId);
    const encoding = Object.entries(response.headers).find(([name]) => /^content-encoding$/i.test(name));
    if (type === 'Script' && encoding?.[1] !== 'br') traffic.plainScripts.push(response.url);
  });
  return traffic;
}
