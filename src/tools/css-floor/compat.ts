import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type { Identifier, SimpleSupportStatement, VersionValue } from '@mdn/browser-compat-data/types';
import { floor } from './floor.ts';

/** The CSS part of MDN's browser-compat-data. */
export const compat = bcd.css as Identifier;

const numberOf = (version: VersionValue | undefined): number =>
  typeof version === 'string' && version !== 'preview'
    ? Number.parseFloat(version.replace('≤', ''))
    : Number.POSITIVE_INFINITY;

/** What the data say of a feature in Chrome, newest first; empty if the feature isn't listed. */
export function statementsOf(feature: Identifier | undefined): readonly SimpleSupportStatement[] {
  const support = feature?.__compat?.support.chrome;
  return support ? [support].flat() : [];
}

/** True if a statement holds in the oldest browser without a flag. */
export const holdsAtFloor = (one: SimpleSupportStatement): boolean =>
  numberOf(one.version_added) <= floor && !(numberOf(one.version_removed) <= floor) && !one.flags;

/** `null` if the data don't list the feature, else whether the oldest browser has it under its own name. */
export function isSupported(feature: Identifier | undefined): boolean | null {
  const statements = statementsOf(feature);
  if (statements.length === 0) return null;
  return statements.some((one) => holdsAtFloor(one) && !one.prefix && !one.alternative_name);
}

/** `Chromium 87`, or that no version has it: for messages. */
export function sinceOf(feature: Identifier | undefined): string {
  const own = statementsOf(feature).find((one) => !one.prefix && !one.alternative_name && !one.flags);
  const since = numberOf(own?.version_added);
  return Number.isFinite(since) ? `Chromium ${since}` : 'not in Chromium';
}
