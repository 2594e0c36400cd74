import type { Identifier } from '@mdn/browser-compat-data/types';
import { compat, isSupported, sinceOf } from './compat.ts';
import { supportsCondition } from './supports-condition.ts';

const atRules = compat['at-rules'] as Identifier;

/** What is wrong with an at-rule, and whether the oldest browser reads what is inside it. */
export interface AtRuleResult {
  readonly problems: readonly string[];
  readonly entered: boolean;
}

function checkMedia(params: string): AtRuleResult {
  if (/[<>]|\(\s*[\w-]+\s*=/.test(params)) {
    return { problems: ['media query with < or > (Chromium 104)'], entered: false };
  }
  if (/\)\s*or\s*\(|not\s*\(/i.test(params)) {
    return { problems: ['media query with or, or not before a bracket (Chromium 104)'], entered: false };
  }
  // An unknown feature makes its query false, so the block is left out: that is what a query is for.
  const known = params.split(',').map((query) =>
    [...query.matchAll(/\(\s*([\w-]+)/g)].every(([, name = '']) => {
      const media = atRules.media as Identifier;
      return (
        isSupported(media[name.toLowerCase().replace(/^(?:min|max)-/, '')] as Identifier | undefined) !==
        false
      );
    }),
  );
  return { problems: [], entered: known.some(Boolean) };
}

/** Judges an at-rule by name (lower case, without @) and the text after it. */
export function checkAtRule(name: string, params: string): AtRuleResult {
  if (name === 'supports') return { problems: [], entered: supportsCondition(params) };
  if (name === 'media') return checkMedia(params);
  if (
    name === 'import' &&
    /\b(?:layer|supports)\b/i.test(params.replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, ''))
  ) {
    return { problems: ['@import with layer or supports (Chromium 99)'], entered: false };
  }
  const feature = atRules[name] as Identifier | undefined;
  const supported = isSupported(feature);
  if (supported !== false) return { problems: [], entered: true };
  return { problems: [`@${name} (${sinceOf(feature)})`], entered: false };
}
