/** True for an address that only machines nearby can open. */
export function isNearby(address: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const inRange = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,3}$/.test(host);
  return inRange || /^\[(?:::1|f[cde])/.test(host) || !/[.[]/.test(host) || host.endsWith('.local');
}
