import { parseSync } from 'vite';
import type { Node } from './walk.ts';

/** A TypeScript or JavaScript module as a tree, with its comments. Throws on a syntax error. */
export function parse(file: string, source: string): { program: Node; comments: string[] } {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { program: program as unknown as Node, comments: comments.map((comment) => comment.value) };
}
