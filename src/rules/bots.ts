import type { Key, PublicLevel } from './level-schema.ts';
import type { Mark, Marks } from './state.ts';
import { wordsOf as wordsOfThing } from './words-of.ts';

/** A bot sees the public half and says which spots it would call violations. */
export type Bot = (level: PublicLevel) => readonly string[];

const wordsOf = (level: PublicLevel, id: string): string => wordsOfThing(level.exhibit, id);

const ids = (level: PublicLevel) => level.spots.map((spot) => spot.id);

function longestHalf(level: PublicLevel): string[] {
  const byLength = ids(level).sort((a, b) => wordsOf(level, b).length - wordsOf(level, a).length);
  return byLength.slice(0, Math.ceil(byLength.length / 2));
}

const suspicious =
  /必须|默认|同意|不|一律|全部|自动|永久|合作|must|default|agree|not|all|automatic|permanent|partner/i;

/** Players who don't think. Their mean scores show whether form gives the answers away. */
export const bots: Readonly<Record<string, Bot>> = {
  all: ids,
  none: () => [],
  odd: (level) => ids(level).filter((_, i) => i % 2 === 0),
  even: (level) => ids(level).filter((_, i) => i % 2 === 1),
  firstHalf: (level) => ids(level).slice(0, Math.ceil(level.spots.length / 2)),
  lastHalf: (level) => ids(level).slice(Math.floor(level.spots.length / 2)),
  longest: longestHalf,
  shortest: (level) => ids(level).filter((id) => !longestHalf(level).includes(id)),
  keywords: (level) => ids(level).filter((id) => suspicious.test(wordsOf(level, id))),
};

/** A bot's marks with every reason counted right: the most that form alone could earn. */
export function botMarks(accused: readonly string[], level: PublicLevel, key: Key): Marks {
  const marks: Record<string, Mark> = {};
  for (const { id } of level.spots) {
    const spot = key.spots[id];
    const reason = spot?.verdict === 'violation' ? spot.reason : null;
    marks[id] = accused.includes(id) ? { verdict: 'violation', reason } : { verdict: 'lawful' };
  }
  return marks;
}
