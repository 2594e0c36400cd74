import { shanghaiDay } from '../rules/day.ts';

/** Today in Asia/Shanghai by this device's clock, as a day number. */
export const today = (): number => shanghaiDay(Date.now());
