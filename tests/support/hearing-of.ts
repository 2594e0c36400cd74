import type { Exhibit } from '../../src/rules/exhibit-schema.ts';
import type { Plan } from './arbitrary-plan.ts';

/** A hearing whose three turns share the cards of a plan as evenly as can be. */
export function hearingOf(plan: Plan): Exhibit {
  const cards = plan.spots.map(({ id }, i) => ({
    id,
    kind: i % 2 === 0 ? ('evidence' as const) : ('basis' as const),
    title: `第 ${i} 张`,
    text: `牌面 ${i}`,
  }));
  const cut = (turn: number) => Math.round((turn * cards.length) / 3);
  return {
    kind: 'hearing',
    party: { id: 'party', icon: 'shop', name: '样例公司', role: '客服' },
    turns: [0, 1, 2].map((turn) => ({
      id: `t${turn}`,
      excuse: `说法 ${turn}`,
      cards: cards.slice(cut(turn), cut(turn + 1)),
    })),
    letter: {
      id: 'letter',
      kind: 'complaint',
      addressee: '样例公司',
      title: '投诉信',
      paragraphs: [
        { id: 'p1', text: '我是【姓名】。' },
        { id: 'p2', text: '请在【日期】前回复。' },
      ],
    },
  };
}
