/**
 * The http(s) address of this page without its fragment, as others could open it; null where there is none to pass
 * on, as when the page was opened from a disk or a stick. Links for others are built on it (`linkOf`); without
 * one, show the code alone.
 */
export function siteAddress({
  protocol,
  href,
}: Pick<Location, 'protocol' | 'href'> = location): string | null {
  return protocol === 'http:' || protocol === 'https:' ? href.replace(/#.*$/s, '') : null;
}
