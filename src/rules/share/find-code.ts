import { unpackShare } from './share-format.ts';
import { codeIn } from './share-link.ts';

/** More than any message with a link in it. What comes after is not looked at, so that nothing pasted can hang. */
const longest = 20_000;

/**
 * The whole code in whatever was pasted: a bare code, a link, or a message with a link in it; null if there is
 * none. Words behind the link are let be, and so are line breaks within it. Never throws.
 */
export function findCode(pasted: string): string | null {
  const text = pasted.slice(0, longest);
  const marked = text.split('#/r/').slice(1);
  const candidates = [
    ...marked.map((rest) => /^[\w-]*/.exec(rest)?.[0] ?? ''),
    ...marked.map((rest) => /^[\w-]*/.exec(rest.replace(/\s+/g, ''))?.[0] ?? ''),
    codeIn(text),
  ];
  return candidates.find((one) => unpackShare(one) !== null) ?? null;
}
