/** The address of the site itself, without fragment and query: what links begin with. Null where there is none to pass on. */
export function siteAddress(href: string): string | null {
  return /^https?:\/\//i.test(href) ? href.replace(/[?#].*$/s, '') : null;
}

/** True for an address that only machines nearby can open. */
export function isNearby(address: string): boolean {
  const host = /^https?:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const inRange = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,3}$/.test(host);
  return inRange || /^\[(?:::1|f[cde])/.test(host) || !/[.[]/.test(host) || host.endsWith('.local');
}
