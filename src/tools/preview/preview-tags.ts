import { pictures } from './pictures.ts';

const [wide, square] = pictures;

/**
 * The address of the site with a slash at its end, or null if none was given. Throws if it is no http(s)
 * address: a wrong one would go unnoticed until somebody shares a link.
 */
export function siteUrl(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  let url: URL;
  try {
    url = new URL(given.trim());
  } catch {
    throw new Error(`SITE_URL is no address: ${given}`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error(`SITE_URL must begin with https:// or http://: ${given}`);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/**
 * The head tags of a link preview that name files. `site` is the address that crawlers reach the site under;
 * without it they are relative to the page, which some crawlers do not follow.
 */
export function previewTags(site: string | null): string[] {
  const at = site ?? './';
  const meta = (key: string, value: string | number) =>
    `<meta ${key.startsWith('og:') ? 'property' : 'name'}="${key}" content="${value}" />`;
  const image = ({ name, width, height }: (typeof pictures)[number]) => [
    meta('og:image', `${at}preview/${name}`),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', width),
    meta('og:image:height', height),
  ];
  return [
    ...(site ? [meta('og:url', site)] : []),
    ...image(wide),
    ...image(square),
    meta('twitter:image', `${at}preview/${wide.name}`),
  ];
}

/**
 * The same picture in the page's body, for readers of pages that look there. It stands where scripts are off:
 * a browser that plays never fetches it.
 */
export const previewImage = `<img src="./preview/${square.name}" width="${square.width}" height="${square.height}" alt="慧眼识权 Sharp Eyes" />`;
