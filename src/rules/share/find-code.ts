import { codeIn } from './code-in.ts';
import { unpackShare } from './share-format.ts';

/** The whole, unaltered code in whatever was pasted; null if there is none. Never throws. */
export function findCode(text: string): string | null {
  const code = codeIn(text);
  return unpackShare(code) ? code : null;
}
