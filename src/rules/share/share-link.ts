/** What goes before the code in an address. */
export const linkMark = '#/r/';

/**
 * The share link of a code, from the address of the page. Its fragment goes, and so does its query: the game has
 * none, and what chats put there follows people about.
 */
export const linkOf = (page: string, code: string): string =>
  `${page.replace(/[?#].*$/s, '')}${linkMark}${code}`;
