import type { Identifier } from '@mdn/browser-compat-data/types';
import { compat, holdsAtFloor, isSupported, sinceOf, statementsOf } from './compat.ts';

const properties = compat.properties as Identifier;
const listed = Object.entries(properties).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** Old names under which some listed property is known in the oldest browser, such as `word-wrap` or `-webkit-mask`. */
const oldNames = new Set(
  listed.flatMap(([name, feature]) =>
    statementsOf(feature)
      .filter(holdsAtFloor)
      .flatMap((one) => one.alternative_name ?? (one.prefix ? `${one.prefix}${name}` : [])),
  ),
);

/** Why the oldest browser ignores a property, or null if it knows it or it is another engine's. */
export function checkProperty(name: string): string | null {
  if (name.startsWith('--') || oldNames.has(name)) return null;
  const feature = Object.hasOwn(properties, name) ? (properties[name] as Identifier) : undefined;
  const supported = isSupported(feature);
  if (supported === true || (supported === null && name.startsWith('-'))) return null;
  return supported === null ? `property ${name} is not known` : `property ${name} (${sinceOf(feature)})`;
}
