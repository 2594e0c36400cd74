/** Where the player is. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'chapter'; readonly chapter: string }
  | { readonly page: 'brief'; readonly level: string }
  | { readonly page: 'play'; readonly level: string }
  | { readonly page: 'verdict'; readonly level: string }
  | { readonly page: 'settings' }
  | { readonly page: 'lost' };

/** Reads a location hash such as `#/case/torch-requests/play`. Anything unknown is `lost`. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const id = /^[a-z0-9-]{1,48}$/.test(second) ? second : null;
  if (rest.length > 0) return { page: 'lost' };
  if (first === '' && second === '') return { page: 'home' };
  if (first === 'settings' && second === '') return { page: 'settings' };
  if (first === 'chapter' && id && third === '') return { page: 'chapter', chapter: id };
  if (first === 'case' && id) {
    if (third === '') return { page: 'brief', level: id };
    if (third === 'play') return { page: 'play', level: id };
    if (third === 'verdict') return { page: 'verdict', level: id };
  }
  return { page: 'lost' };
}

/** The hash of a route; the inverse of `parseRoute`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'chapter':
      return `#/chapter/${route.chapter}`;
    case 'brief':
      return `#/case/${route.level}`;
    case 'play':
    case 'verdict':
      return `#/case/${route.level}/${route.page}`;
    case 'settings':
      return '#/settings';
    default:
      return '#/';
  }
}
