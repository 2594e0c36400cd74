import type { DocFile } from './doc-file.ts';
import type { GlyphRule } from './glyph-rule.ts';

const addString = (into: Set<number>, text: string): void => {
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const unpaired = code >= 0xd800 && code <= 0xdfff;
    if (!control && !unpaired) into.add(code);
  }
};

const addAll = (into: Set<number>, node: unknown): void => {
  if (typeof node === 'string') addString(into, node);
  else if (node !== null && typeof node === 'object')
    for (const child of Object.values(node)) addAll(into, child);
};

const addKeys = (into: Set<number>, node: unknown, keys: readonly string[], deep: boolean): void => {
  if (node === null || typeof node !== 'object') return;
  for (const [key, child] of Object.entries(node)) {
    if (keys.includes(key)) addAll(into, child);
    else if (deep) addKeys(into, child, keys, deep);
  }
};

/**
 * Collects the Unicode code points of every string that some rule counts, and of `base`. Object keys never count,
 * nor do control characters and unpaired surrogates. Pure; a document no rule matches adds nothing.
 */
export const collectCodePoints = (
  docs: readonly DocFile[],
  rules: readonly GlyphRule[],
  base = '',
): Set<number> => {
  const found = new Set<number>();
  addString(found, base);
  for (const doc of docs) {
    for (const rule of rules) {
      if (!rule.files.test(doc.path)) continue;
      if (rule.top === '*') addAll(found, doc.json);
      else if (rule.top) addKeys(found, doc.json, rule.top, false);
      if (rule.any) addKeys(found, doc.json, rule.any, true);
    }
  }
  return found;
};
