import fc from 'fast-check';
import type { Action } from '../../src/rules/action.ts';
import type { Exhibit, MapExhibit } from '../../src/rules/exhibit-schema.ts';
import { claims, type Plan } from './arbitrary-plan.ts';

type At = MapExhibit['harm']['at'];

/** The last two spots become first steps, which fail for claim reasons; the others are nodes. */
export function withSteps(plan: Plan): Plan {
  const steps = plan.spots.length - 2;
  return {
    reasons: [...plan.reasons, ...claims].slice(0, plan.reasons.length + claims.length),
    spots: plan.spots.map((spot, i) =>
      i < steps || spot.reason === null ? spot : { ...spot, reason: claims[i % claims.length] as string },
    ),
  };
}

const cell = (i: number): At => {
  const row = Math.floor(i / 2) + 1;
  // Like an ox ploughing, so that each cell lies beside the one before it.
  return [row % 2 === 1 ? (((i % 2) + 1) as 1 | 2) : ((2 - (i % 2)) as 1 | 2), row as At[1]];
};

/** A line of nodes from the harm; the thread holds up to some node and snaps beyond it. */
export const arbitraryMap = (plan: Plan): fc.Arbitrary<{ exhibit: Exhibit; solution: Action[] }> => {
  const ids = plan.spots.map((spot) => spot.id);
  const nodes = ids.slice(0, -2);
  return fc.integer({ min: 1, max: nodes.length - 1 }).map((length) => {
    const holders = nodes.slice(0, length);
    const exhibit: MapExhibit = {
      kind: 'map',
      map: {
        id: 'map',
        title: '流向图',
        detail: '旧门牌',
        detailId: 'old-door',
        origin: holders[length - 1] as string,
      },
      harm: {
        id: 'harm',
        icon: 'phone',
        name: '来电',
        caption: '说得出旧门牌',
        says: '你是旧门牌的住户吗',
        at: cell(0),
      },
      nodes: nodes.map((id, i) => ({
        id,
        icon: 'shop' as const,
        name: `第 ${i} 家`,
        caption: '经手',
        at: cell(i + 1),
        holds: i < length ? ['old-door'] : [],
        record: [{ id: `${id}-r`, label: '门牌', value: i < length ? '旧' : '新' }],
      })),
      links: ['harm', ...nodes].slice(0, -1).map((id, i) => [id, nodes[i] as string]),
      steps: ids.slice(-2).map((id) => ({ id, title: `先做 ${id}`, text: '第一步' })),
    };
    const marks = plan.spots.map(
      ({ id, reason }): Action =>
        reason === null
          ? { type: 'mark', spot: id, verdict: 'lawful' }
          : { type: 'mark', spot: id, verdict: 'violation', reason },
    );
    return {
      exhibit,
      solution: [...holders.map((node): Action => ({ type: 'tie', node })), ...marks, { type: 'finish' }],
    };
  });
};
