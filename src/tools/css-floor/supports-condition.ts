import { checkProperty } from './check-property.ts';
import { checkValue } from './check-value.ts';

const split = (text: string): string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    const between = depth === 0 ? /^\s(and|or)\s/i.exec(text.slice(i)) : null;
    if (between) {
      parts.push(text.slice(from, i), (between[1] as string).toLowerCase());
      from = i + between[0].length;
      i = from - 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
};

/**
 * Whether the condition of an `@supports` holds in the oldest browser. `selector()` and the later functions
 * are unknown to it, so they don't.
 */
export function supportsCondition(condition: string): boolean {
  const text = condition.trim();
  const parts = split(text);
  if (parts.length > 1) {
    const values = parts.filter((_, i) => i % 2 === 0).map(supportsCondition);
    return parts[1] === 'or' ? values.some(Boolean) : values.every(Boolean);
  }
  const negated = /^not\s*(\(.*\)|[\w-]+\(.*\))$/is.exec(text);
  if (negated) return !supportsCondition(negated[1] as string);
  if (!text.startsWith('(')) return false;
  const inner = text.slice(1, -1).trim();
  const declaration = /^([\w-]+)\s*:(.*)$/s.exec(inner);
  if (!declaration) return supportsCondition(inner);
  const [, property = '', value = ''] = declaration;
  return (
    checkProperty(property.toLowerCase()) === null && checkValue(property.toLowerCase(), value).length === 0
  );
}
