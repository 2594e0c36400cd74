/** What every Chromium of the tools and tests starts with: nothing of its own goes over the network. */
export const browserArgs: string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
