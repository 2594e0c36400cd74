import type { Identifier } from '@mdn/browser-compat-data/types';
import { compat, isSupported, sinceOf } from './compat.ts';
import { type Token, tokens } from './tokens.ts';

const types = compat.types as Identifier;
const at = (node: Identifier | undefined, name: string): Identifier | undefined =>
  node && name !== '__compat' && Object.hasOwn(node, name) ? (node[name] as Identifier) : undefined;

/** Properties whose words are names of the author's own, or a list in which an unknown name does no harm. */
const ownNames =
  /^(?:--.*|font|font-family|animation|animation-name|grid-area|grid-row.*|grid-column.*|transition|transition-property|will-change|counter-.*|quotes|container|container-name|view-transition-name)$/;

const functionHomes = [
  'color',
  'gradient',
  'image',
  'filter-function',
  'transform-function',
  'basic-shape',
  'easing-function',
];

function featureOfFunction(property: string, name: string): Identifier | undefined {
  // `linear` and `fit-content` are words and functions, of different age: the function's own entry goes first.
  const own =
    at(at(compat.properties, property), `${name}_function`) ??
    at(at(types, 'easing-function'), `${name}-function`) ??
    at(at(compat.properties, property), name);
  if (own?.__compat) return own;
  // The old `clip` takes the old rect(), which is not the basic shape of that name.
  if (property === 'clip') return at(at(types, 'shape'), name);
  for (const home of functionHomes) {
    const feature = at(at(types, home), name);
    if (feature) return feature;
  }
  return at(types, name);
}

function featureOfUnit(unit: string): Identifier | undefined {
  const length = at(types, 'length');
  const viewport = /^([dls])v(?:w|h|i|b|min|max)$/.exec(unit)?.[1];
  const size = { d: 'dynamic', l: 'large', s: 'small' }[viewport ?? ''];
  if (size) return at(length, `viewport_percentage_units_${size}`);
  if (/^cq(?:w|h|i|b|min|max)$/.test(unit)) return at(length, 'container_query_length_units');
  return at(length, unit);
}

const colours = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)$/;

function problemOf(property: string, token: Token): string | null {
  if (token.type === 'function') {
    if (colours.test(token.text) && /^\s*from\s/i.test(token.args ?? ''))
      return `${token.text}(from …) (Chromium 119)`;
    const feature = featureOfFunction(property, token.text);
    return isSupported(feature) === false ? `${token.text}() (${sinceOf(feature)})` : null;
  }
  if (token.type === 'number') {
    const feature = token.unit ? featureOfUnit(token.unit) : undefined;
    if (isSupported(feature) === false) return `unit ${token.unit} (${sinceOf(feature)})`;
    return property === 'text-decoration' && token.inside.length === 0
      ? 'thickness in text-decoration (Chromium 87)'
      : null;
  }
  if (token.type !== 'word' || token.inside.length > 0) return null;
  const text = token.text.toLowerCase();
  const shared = at(at(types, 'global_keywords'), text);
  const feature = shared ?? (ownNames.test(property) ? undefined : at(at(compat.properties, property), text));
  return isSupported(feature) === false ? `value ${text} (${sinceOf(feature)})` : null;
}

/** What in a declared value the oldest browser doesn't understand: units, functions and keywords, with their version. */
export function checkValue(property: string, value: string): string[] {
  const parts = tokens(value);
  const problems = parts.flatMap((token) => problemOf(property, token) ?? []);
  const words = parts.filter((token) => token.type === 'word' && token.inside.length === 0);
  if (property === 'display' && words.length > 1) problems.push('display with two keywords (Chromium 115)');
  return [...new Set(problems)];
}
