import { checkMap } from './check-map.ts';
import { checkMaze } from './check-maze.ts';
import { checkReasonKinds } from './check-reason-kinds.ts';
import type { Level } from './level-schema.ts';
import { own } from './own.ts';
import type { Problem } from './problem.ts';
import type { Tables } from './tables-schema.ts';
import { allIds, claimIds, judgeableIds } from './walk-exhibit.ts';

const duplicates = (ids: readonly string[]) => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];

function checkShape(level: Level): Problem[] {
  const { exhibit, mechanic, spots } = level.public;
  const problems: Problem[] = [];
  const wanted = {
    inspect: ['phone', 'paper'],
    permit: ['requests'],
    maze: ['screens'],
    trace: ['map'],
    claim: ['hearing'],
  }[mechanic];
  if (!wanted.includes(exhibit.kind)) {
    problems.push({
      path: 'public.exhibit.kind',
      message: `${mechanic} needs ${wanted.join(' or ')}, not ${exhibit.kind}`,
    });
  }
  for (const id of duplicates(allIds(exhibit))) {
    problems.push({ path: 'public.exhibit', message: `id ${id} is used twice` });
  }
  for (const id of duplicates(spots.map((spot) => spot.id))) {
    problems.push({ path: 'public.spots', message: `spot ${id} is listed twice` });
  }
  const judgeable = judgeableIds(exhibit);
  spots.forEach((spot, i) => {
    if (!judgeable.includes(spot.id)) {
      problems.push({
        path: `public.spots.${i}.id`,
        message: `no element of the exhibit has the id ${spot.id}`,
      });
    }
  });
  if (exhibit.kind === 'requests' && exhibit.cards.length !== spots.length) {
    problems.push({ path: 'public.spots', message: 'every request card must be a spot' });
  }
  for (const id of claimIds(exhibit)) {
    if (!spots.some((spot) => spot.id === id))
      problems.push({ path: 'public.spots', message: `card ${id} must be a spot` });
  }
  return problems;
}

function checkAppType(level: Level, tables: Tables): Problem[] {
  const { exhibit, spots } = level.public;
  const named = [
    ...(exhibit.kind === 'requests'
      ? [{ path: 'public.exhibit.app.appType', appType: exhibit.app.appType }]
      : []),
    ...spots.flatMap(({ appType }, i) => (appType ? [{ path: `public.spots.${i}.appType`, appType }] : [])),
  ];
  return named.flatMap(({ path, appType }) =>
    tables.appTypes.types.some((type) => type.id === appType)
      ? []
      : [{ path, message: `no app type ${appType}` }],
  );
}

function checkKey(level: Level, tables: Tables): Problem[] {
  const problems: Problem[] = [];
  const spotIds = level.public.spots.map((spot) => spot.id);
  const lawOf = (cited: string) =>
    own(tables.provisions.laws, own(tables.provisions.provisions, cited)?.law ?? '');
  for (const [id, spot] of Object.entries(level.key.spots)) {
    const path = `key.spots.${id}`;
    if (!spotIds.includes(id))
      problems.push({ path, message: `the key names a spot ${id} that does not exist` });
    for (const cited of spot.provisions) {
      const law = lawOf(cited);
      if (!law) problems.push({ path: `${path}.provisions`, message: `provision ${cited} does not exist` });
      else if (law.status === 'superseded') {
        problems.push({ path: `${path}.provisions`, message: `provision ${cited} is marked superseded` });
      }
    }
    const kinds = spot.provisions.map((cited) => lawOf(cited)?.kind);
    const onlySoft = kinds.length > 0 && kinds.every((kind) => kind === 'normative' || kind === 'standard');
    if (onlySoft) {
      problems.push({
        path: `${path}.provisions`,
        message: 'a normative document must be cited together with a law',
      });
    }
    if (spot.verdict === 'violation') {
      if (spot.provisions.length === 0)
        problems.push({ path: `${path}.provisions`, message: 'a violation cites no law' });
      for (const reason of [spot.reason, ...(spot.accepts ?? [])]) {
        if (!own(tables.reasons.reasons, reason)) {
          problems.push({ path: `${path}.reason`, message: `reason ${reason} does not exist` });
        } else if (!level.public.reasons.includes(reason)) {
          problems.push({
            path: `${path}.reason`,
            message: `reason ${reason} is not among the offered reasons`,
          });
        }
      }
    } else if (spot.lookalikeOf && !own(tables.reasons.reasons, spot.lookalikeOf)) {
      problems.push({ path: `${path}.lookalikeOf`, message: `a look-alike of nothing: ${spot.lookalikeOf}` });
    }
  }
  for (const id of spotIds) {
    if (!own(level.key.spots, id))
      problems.push({ path: 'key.spots', message: `the key has no answer for spot ${id}` });
  }
  level.public.reasons.forEach((reason, i) => {
    if (!own(tables.reasons.reasons, reason)) {
      problems.push({ path: `public.reasons.${i}`, message: `reason ${reason} does not exist` });
    }
  });
  for (const id of duplicates(level.public.reasons)) {
    problems.push({ path: 'public.reasons', message: `reason ${id} is offered twice` });
  }
  return problems;
}

/** A scored case has 6–12 spots, 3 or more of each kind, and 40–60 % of them lawful. */
function checkBalance(level: Level): Problem[] {
  if (level.tutorial) return [];
  const verdicts = Object.values(level.key.spots).map((spot) => spot.verdict);
  const lawful = verdicts.filter((verdict) => verdict === 'lawful').length;
  const share = lawful / verdicts.length;
  const problems: Problem[] = [];
  if (verdicts.length < 6)
    problems.push({ path: 'public.spots', message: `${verdicts.length} spots; at least 6 are needed` });
  if (lawful < 3 || verdicts.length - lawful < 3) {
    problems.push({ path: 'key.spots', message: 'at least 3 lawful and 3 violating spots are needed' });
  }
  if (share < 0.4 || share > 0.6) {
    problems.push({ path: 'key.spots', message: `lawful share ${share.toFixed(2)} is outside 0.40–0.60` });
  }
  return problems;
}

/** Writing limits of a source-language level: short ≤ 20 and why ≤ 60 characters. */
function checkWording(level: Level): Problem[] {
  return Object.entries(level.key.spots).flatMap(([id, spot]) => {
    const problems: Problem[] = [];
    if (spot.short.length > 20)
      problems.push({
        path: `key.spots.${id}.short`,
        message: `${spot.short.length} characters; at most 20`,
      });
    if (spot.why.length > 60)
      problems.push({ path: `key.spots.${id}.why`, message: `${spot.why.length} characters; at most 60` });
    return problems;
  });
}

/** Everything the schema alone can't see. An empty list means the level is sound. */
export function checkLevel(level: Level, tables: Tables): Problem[] {
  return [
    ...checkShape(level),
    ...checkAppType(level, tables),
    ...checkKey(level, tables),
    ...checkBalance(level),
    ...checkWording(level),
    ...checkMaze(level.public),
    ...checkMap(level.public),
    ...checkReasonKinds(level, tables),
  ];
}
