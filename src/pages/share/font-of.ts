import type { Type } from './card-item.ts';

/** The CSS font of a type, in the families that the theme names for the language in use. */
export function fontOf(type: Type): string {
  const families = getComputedStyle(document.documentElement).getPropertyValue(`--${type.family}`);
  const weight = type.family === 'song' && type.bold ? 900 : type.bold ? 600 : 400;
  return `${weight} ${type.size}px ${families.replace(/\s+/g, ' ').trim()}`;
}
