import type { Declaration, Rule } from 'postcss';
import { checkProperty } from './check-property.ts';
import { checkValue } from './check-value.ts';
import { comfort } from './comfort.ts';
import { standIns } from './stand-ins.ts';

const gridDisplay = /^(?:inline-)?grid$/i;
const makesGrid = (one: Declaration) =>
  (one.prop === 'display' && gridDisplay.test(one.value)) ||
  /^grid-(?:template|auto)|^column(?:s|-count|-width)$/.test(one.prop);

/** Properties whose newer words work in grids long before they do in flex boxes. */
const boxAlignment = /^(?:justify|align|place)-(?:content|items|self)$/;

function problemsOf(one: Declaration, inGrid: boolean): string[] {
  const property = one.prop.toLowerCase();
  if (/^(?:grid-)?(?:gap|row-gap|column-gap)$/.test(property)) {
    const nothing = /^0[a-z]*(?:\s+0[a-z]*)?$/i.test(one.value);
    return inGrid || nothing
      ? []
      : [`${property} outside a grid (in flex boxes Chromium 84)`, ...checkValue(property, one.value)];
  }
  if (comfort.has(property)) return [];
  const unknown = checkProperty(property);
  if (unknown) return [unknown];
  return boxAlignment.test(property) && inGrid ? [] : checkValue(property, one.value);
}

/**
 * What the declarations of one rule need that the oldest browser lacks, without an earlier declaration of the
 * same property, or of older ones that stand in. A value with `var()` has no such fallback, nor has a custom
 * property: the browser takes them unread and finds out too late. `inGrid` says that the rule's boxes are grids.
 */
export function checkRule(rule: Rule, inGrid: boolean): { declaration: Declaration; message: string }[] {
  const declarations = rule.nodes.filter((node): node is Declaration => node.type === 'decl');
  const grid = inGrid || declarations.some(makesGrid);
  const understood = new Set<string>();
  return declarations.flatMap((declaration) => {
    const property = declaration.prop.toLowerCase();
    const problems = problemsOf(declaration, grid);
    if (problems.length === 0) {
      understood.add(property);
      return [];
    }
    const readLate =
      property.startsWith('--') || (/\bvar\(/.test(declaration.value) && checkProperty(property) === null);
    const prefixed = declarations.some((one) => one.prop.toLowerCase() === `-webkit-${property}`);
    const replaced = (standIns[property] ?? []).some((set) => set.every((name) => understood.has(name)));
    if ((understood.has(property) && !readLate) || prefixed || replaced) return [];
    const late =
      readLate && understood.has(property)
        ? '; the earlier declaration is no fallback, the value is read late'
        : '';
    return problems.map((message) => ({ declaration, message: `${message}${late}` }));
  });
}
