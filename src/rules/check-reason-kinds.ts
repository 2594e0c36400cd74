import type { Level } from './level-schema.ts';
import { own } from './own.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './tables-schema.ts';
import { claimIds } from './walk-exhibit.ts';

/**
 * Cards and first steps fail for reasons of the group `claim`, everything else for the others; each
 * question offers 3–6 reasons. `inspect` may ask about claims too.
 */
export function checkReasonKinds(level: Level, tables: Tables): Problem[] {
  const { exhibit, mechanic, reasons, spots } = level.public;
  if (mechanic !== 'trace' && mechanic !== 'claim') {
    return reasons.length > 6 ? [{ path: 'public.reasons', message: 'at most 6 reasons' }] : [];
  }
  const problems: Problem[] = [];
  const isClaim = (reason: string) => own(tables.reasons.reasons, reason)?.group === 'claim';
  const claims = claimIds(exhibit);
  for (const { id } of spots) {
    const key = own(level.key.spots, id);
    if (key?.verdict === 'violation' && isClaim(key.reason) !== claims.includes(id)) {
      problems.push({ path: `key.spots.${id}.reason`, message: 'a reason of the wrong kind for this card' });
    }
  }
  const kinds = [reasons.filter(isClaim), reasons.filter((reason) => !isClaim(reason))];
  const asked = mechanic === 'trace' ? kinds : kinds.slice(0, 1);
  for (const offered of asked) {
    if (offered.length < 3 || offered.length > 6)
      problems.push({ path: 'public.reasons', message: 'each question needs 3–6 reasons of its kind' });
  }
  return problems;
}
