import type { Language } from './language.ts';
import { words } from './words.ts';

const keys = ['play.next', 'play.nextCard', 'play.close', 'claim.next', 'claim.nextTurn', 'trace.keepTying'];

/** The names of the button that goes on after a mark. */
export const nextName = (language: Language): RegExp =>
  new RegExp(`^(${keys.map((key) => words(language)(key)).join('|')})$`);
