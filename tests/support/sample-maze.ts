import * as v from 'valibot';
import { type Level, levelSchema } from '../../src/rules/level-schema.ts';

const check = (id: string, on: boolean) => ({ id, type: 'check', label: `勾选 ${id}`, on });
const go = (id: string, to: string, needs?: string[]) => ({
  id,
  type: 'button',
  label: '下一步',
  look: 'primary',
  to,
  ...(needs ? { needs } : {}),
});
const choice = (id: string, to?: string) => ({
  id,
  type: 'choice',
  text: `允许 ${id} 吗`,
  options: [
    { id: `${id}-yes`, label: '允许', gives: true, ...(to ? { to } : {}) },
    { id: `${id}-no`, label: '不允许', gives: false, ...(to ? { to } : {}) },
  ],
});
const screen = (id: string, blocks: object[]) => ({ id, view: 'page', blocks });
const lawful = { verdict: 'lawful', provisions: [], short: '办事要用', why: '少了它办不成。' };
const violation = (reason: string) => ({
  verdict: 'violation',
  reason,
  severity: 1,
  provisions: ['law-1'],
  short: '不必给',
  why: '不给也能办成。',
  lawful: '问一声，再由你定。',
});

/**
 * A sound maze as plain JSON: door (promo ticked, sms switch off, street field needed) → ask (place: no link;
 * album: leads on) → last (news ticked) → done. Giving is lawful for street, place and sms.
 */
export const sampleMazeJson = () => ({
  schema: 1,
  public: {
    id: 'sample-maze',
    mechanic: 'maze',
    title: '订一碗面',
    difficulty: 2,
    minutes: 2,
    brief: { scene: '第一次用这个小店的程序。', task: '订到一碗面，别多给。' },
    exhibit: {
      kind: 'screens',
      app: { id: 'app', name: '巷口面', icon: 'food' },
      start: 'door',
      goal: 'done',
      screens: [
        screen('door', [
          check('promo', true),
          { id: 'sms', type: 'switch', label: '取餐短信', on: false },
          { id: 'street', type: 'field', label: '送到哪里', value: '东街一号' },
          go('door-on', 'ask', ['street']),
        ]),
        screen('ask', [choice('place'), choice('album', 'last'), go('ask-back', 'door')]),
        screen('last', [check('news', true), go('last-back', 'ask'), go('last-on', 'done')]),
        screen('done', [{ id: 'bye', type: 'text', text: '订好了。' }]),
      ],
    },
    spots: ['promo', 'sms', 'street', 'place', 'album', 'news'].map((id) => ({ id, label: `点 ${id}` })),
    reasons: ['excess', 'preset', 'silent'],
  },
  key: {
    spots: {
      promo: violation('preset'),
      sms: lawful,
      street: lawful,
      place: lawful,
      album: violation('excess'),
      news: violation('preset'),
    },
    takeaway: '一路都可以说不。',
    teach: { ask: '哪一步最想点允许？', misconception: '不给就订不成。', followUp: '看看手机里的开关。' },
    sources: [{ note: '常见的点餐流程。' }],
    solution: [
      { type: 'set', spot: 'promo', gives: false },
      { type: 'set', spot: 'sms', gives: true },
      { type: 'set', spot: 'street', gives: true },
      { type: 'go', via: 'door-on' },
      { type: 'choose', spot: 'place', option: 'place-yes' },
      { type: 'choose', spot: 'album', option: 'album-no' },
      { type: 'set', spot: 'news', gives: false },
      { type: 'go', via: 'last-on' },
      { type: 'mark', spot: 'promo', verdict: 'violation', reason: 'preset' },
      { type: 'mark', spot: 'album', verdict: 'violation', reason: 'excess' },
      { type: 'mark', spot: 'news', verdict: 'violation', reason: 'preset' },
      { type: 'finish' },
    ],
  },
});

/** The sample maze, parsed and sound. */
export const sampleMaze = (): Level => v.parse(levelSchema, sampleMazeJson());
