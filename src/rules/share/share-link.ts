/** What goes before the code in an address. */
const mark = '#/r/';

/**
 * The code in a pasted share link, or in a bare code; white space around and within it is dropped, as line breaks of
 * mails are. What follows the code after a slash is left out.
 */
export function codeIn(text: string): string {
  const dense = text.replace(/\s+/g, '');
  const at = dense.indexOf(mark);
  return (at < 0 ? dense : dense.slice(at + mark.length)).replace(/\/.*$/, '');
}

/** The share link of a code, from the address of the page without its fragment. */
export const linkOf = (page: string, code: string): string => `${page.replace(/#.*$/s, '')}${mark}${code}`;
