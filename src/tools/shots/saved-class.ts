import type { Language } from '../../rules/languages.ts';
import { classLog } from './class-log.ts';
import type { SavedClass } from './seed-classes.ts';

/** The id of the class in the pictures. */
export const shotClass = 'k3x9m2q7';

/** A class of forty as the device keeps it once it is over. */
export function savedClass(
  language: Language,
  id = shotClass,
  options?: Parameters<typeof classLog>[1],
): SavedClass {
  const log = classLog(language, options);
  const [open] = log;
  const title = open?.type === 'open' ? open.plan.lesson.title : '';
  return { record: { id, title, begun: Date.UTC(2027, 2, 15, 2), ended: true }, log };
}
