import type { Screen, ScreensExhibit } from './exhibit-schema.ts';
import type { PublicLevel } from './level-schema.ts';
import type { Problem } from './problem.ts';

const linksOf = (screen: Screen): string[] =>
  screen.blocks.flatMap((block) => {
    if (block.type === 'button') return block.to ? [block.to] : [];
    return block.type === 'choice' ? block.options.flatMap((option) => option.to ?? []) : [];
  });

function reachable(exhibit: ScreensExhibit, from: string): Set<string> {
  const seen = new Set([from]);
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const screen = exhibit.screens.find((candidate) => candidate.id === id);
    for (const next of screen ? linksOf(screen) : []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}

/** A maze has no dead end: its links exist, and from every screen the goal can be reached. */
export function checkMaze(level: PublicLevel): Problem[] {
  const exhibit = level.exhibit;
  if (exhibit.kind !== 'screens') return [];
  const problems: Problem[] = [];
  const ids = exhibit.screens.map((screen) => screen.id);
  for (const name of ['start', 'goal'] as const) {
    if (!ids.includes(exhibit[name])) {
      problems.push({ path: `public.exhibit.${name}`, message: `no screen has the id ${exhibit[name]}` });
    }
  }
  const fromStart = reachable(exhibit, exhibit.start);
  exhibit.screens.forEach((screen, i) => {
    const path = `public.exhibit.screens.${i}`;
    for (const to of linksOf(screen)) {
      if (!ids.includes(to)) problems.push({ path, message: `leads to a screen ${to} that does not exist` });
    }
    if (!fromStart.has(screen.id)) problems.push({ path, message: `screen ${screen.id} can't be reached` });
    if (!reachable(exhibit, screen.id).has(exhibit.goal)) {
      problems.push({ path, message: `from screen ${screen.id} the goal can't be reached` });
    }
    const held = screen.blocks.filter((b) => b.type === 'check' || b.type === 'switch' || b.type === 'field');
    for (const block of screen.blocks) {
      if (block.type !== 'button') continue;
      for (const need of block.needs ?? []) {
        if (!held.some((candidate) => candidate.id === need)) {
          problems.push({ path, message: `button ${block.id} needs ${need}, which is not on its screen` });
        }
      }
    }
  });
  return problems;
}
