import type { Identifier } from '@mdn/browser-compat-data/types';
import { compat, isSupported, sinceOf } from './compat.ts';

const selectors = compat.selectors as Identifier;

/** A compound selector of more than one simple selector, or a list, or one with a combinator. */
function isComplex(argument: string): boolean {
  const bare = argument
    .trim()
    .replace(/\[[^\]]*\]/g, '[a]')
    .replace(/\([^)]*\)/g, '');
  return /[,\s>+~]/.test(bare) || (bare.match(/\.|#|\[|::?|^[a-z*]/gi) ?? []).length > 1;
}

/** Comments, strings and attribute tests taken out: what is left holds only names and brackets. */
const bareOf = (selector: string) =>
  selector.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');

/**
 * What in a selector the oldest browser doesn't understand, with the version that does. One such part makes it
 * drop the whole rule. `X:focus:not(:focus-visible)` is let through: that rule only takes something back.
 */
export function checkSelector(selector: string): string[] {
  const bare = bareOf(selector).replace(/:focus:not\(:focus-visible\)/g, ':focus');
  const problems: string[] = [];
  for (const [, colons = '', name = '', open] of bare.matchAll(/(::?)(-?[a-z][\w-]*)(\()?/gi)) {
    if (name.startsWith('-webkit-')) continue;
    const feature = selectors[name.toLowerCase()] as Identifier | undefined;
    const supported = isSupported(feature);
    const shown = `${colons}${name}${open ? '()' : ''}`;
    if (supported === false) problems.push(`selector ${shown} (${sinceOf(feature)})`);
    if (supported === null) problems.push(`selector ${shown} is not known`);
  }
  for (const [, argument = ''] of bare.matchAll(/:not\(((?:[^()]|\([^()]*\))*)\)/gi)) {
    if (isComplex(argument))
      problems.push('selector :not() with more than one simple selector (Chromium 88)');
  }
  for (const [, argument = ''] of bare.matchAll(/:nth-(?:last-)?child\(([^()]*)/gi)) {
    if (/\sof\s/.test(argument)) problems.push('selector :nth-child(… of …) (Chromium 111)');
  }
  if (/\[[^\]]*""\s+s\s*\]/i.test(bare)) problems.push('selector [… s] (not in Chromium 80)');
  if (bare.includes('&')) problems.push('nesting selector & (Chromium 120)');
  return [...new Set(problems)];
}
