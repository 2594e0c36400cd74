import type { Opening } from './open-schema.ts';

/** How long each beat takes where a timer is on: lessons are planned by these. */
export const usualSeconds: Opening['seconds'] = { ask: 20, talk: 40, again: 20, reveal: 40 };
