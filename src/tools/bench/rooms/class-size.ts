import type { RoomOrder } from '../../../classroom/room-order.ts';

/** What the benchmark plays: pupils at their own pace through a case of ten spots. */
export const order: RoomOrder = {
  lang: 'zh-CN',
  what: { cases: ['gym-card'] },
  asks: 'reason',
  pace: 'self',
  talk: false,
  podium: 'end',
  teams: 0,
};
/** Pupils in a room, answers of each, and the ms between two answers of one. */
export const [pupilsEach, answersEach, everyMs] = [40, 10, 2000];
