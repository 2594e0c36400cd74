import { unpackShare } from './share-format.ts';
import { linkMark } from './share-link.ts';

/** What breaks a long code in two: white space, and the invisible characters that some chats put in. */
const breaks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/;
/** A code may come in that many lines. */
const maxPieces = 128;
/** Room for the longest code and its line breaks. */
const reach = 4000;
/** No more of a text is looked at. */
const maxLength = 100_000;
/** No more links are looked at in one text. */
const maxLinks = 8;

/** The code at the start of a text, whole or in lines; null if there is none that reads. */
function codeAt(text: string): string | null {
  let code = '';
  for (const piece of text.slice(0, reach).trimStart().split(breaks, maxPieces)) {
    const letters = /^[\w-]*/.exec(piece)?.[0] ?? '';
    code += letters;
    if (unpackShare(code)) return code;
    // Marks of emphasis: **…#/r/code** and _…#/r/code_.
    const bare = code.replace(/[-_]+$/, '');
    if (bare !== code && unpackShare(bare)) return bare;
    if (letters.length < piece.length) return null;
  }
  return null;
}

/** Where codes may begin: behind every link mark; without one, at the start and after every break. */
function startsIn(text: string): string[] {
  const behind = text.split(linkMark, maxLinks + 1).slice(1);
  if (behind.length > 0) return behind;
  const words = text
    .slice(0, reach)
    .trim()
    .split(/[^\w-]+/, maxPieces);
  return [text, ...words];
}

/** Some chats spell the mark of a link out: %23%2Fr%2F. */
const unspelt = (text: string) =>
  text.includes('%')
    ? text.replace(/%23(?=\/|%2f)/gi, '#').replace(/#(?:\/|%2f)r(?:\/|%2f)/gi, linkMark)
    : text;

/**
 * The code in a pasted text (its first 100,000 characters): of a share link or bare, alone or in the middle of a
 * sentence, broken into lines or not. The first one that reads; if none does, what stands where a code would,
 * possibly ''. Never throws.
 */
export function codeIn(text: string): string {
  const plain = unspelt(text.slice(0, maxLength));
  const dense = plain.includes(linkMark) ? plain : plain.replace(new RegExp(breaks, 'g'), '');
  const starts = startsIn(dense.includes(linkMark) ? dense : plain);
  for (const start of starts) {
    const code = codeAt(start);
    if (code) return code;
  }
  return /^[\w-]*/.exec((starts[0] ?? '').trim())?.[0] ?? '';
}
