import type { Action } from '../../rules/action.ts';
import type { Block } from '../../rules/block-schema.ts';
import type { Step } from '../../rules/event.ts';
import type { ScreensExhibit } from '../../rules/exhibit-schema.ts';
import type { PublicLevel } from '../../rules/level-schema.ts';
import type { Mark, MazePosition, PlayState } from '../../rules/state.ts';
import { accept, finish, markSpot, reject, reopen } from '../../rules/steps.ts';
import type { MechanicRules } from '../mechanic.ts';

const screensOf = (level: PublicLevel): ScreensExhibit | null =>
  level.exhibit.kind === 'screens' ? level.exhibit : null;

const blocksOf = (level: PublicLevel, screen: string): readonly Block[] =>
  screensOf(level)?.screens.find((candidate) => candidate.id === screen)?.blocks ?? [];

const isHeld = (block: Block) => block.type === 'check' || block.type === 'switch' || block.type === 'field';

/** Ticked boxes and switches count as given until untouched ones are turned off; fields start empty. */
function startPosition(level: PublicLevel): MazePosition | null {
  const exhibit = screensOf(level);
  if (!exhibit) return null;
  const held: Record<string, boolean> = {};
  for (const block of exhibit.screens.flatMap((screen) => screen.blocks)) {
    if (block.type === 'check' || block.type === 'switch') held[block.id] = block.on;
    if (block.type === 'field') held[block.id] = false;
  }
  return { screen: exhibit.start, held };
}

/** The mark that giving or refusing makes. Refusing leaves the trick to be named later. */
const markOf = (gives: boolean): Mark =>
  gives ? { verdict: 'lawful' } : { verdict: 'violation', reason: null };

/** Writes down what was decided at open points; the last decision counts. */
function decide(state: PlayState, level: PublicLevel, decided: Readonly<Record<string, boolean>>): PlayState {
  const marks = { ...state.marks };
  for (const [id, gives] of Object.entries(decided)) {
    const isSpot = level.spots.some((spot) => spot.id === id);
    if (isSpot && state.open.includes(id)) marks[id] = markOf(gives);
  }
  return { ...state, marks };
}

/** Leaves the current screen for another; at the goal the naming step begins. */
function move(state: PlayState, level: PublicLevel, to: string): Step<PlayState> {
  const position = state.maze;
  if (!position) return reject(state, 'play/not-this-mechanic');
  const left = blocksOf(level, position.screen).filter(isHeld);
  const decided = Object.fromEntries(left.map((block) => [block.id, position.held[block.id] === true]));
  const after = decide(state, level, decided);
  const there = { ...after, maze: { ...position, screen: to } };
  if (to !== screensOf(level)?.goal) return accept(there, { type: 'moved', screen: to });
  return accept({ ...there, phase: 'naming' }, { type: 'moved', screen: to }, { type: 'arrived' });
}

function choose(state: PlayState, level: PublicLevel, spot: string, option: string): Step<PlayState> {
  const position = state.maze;
  const block = position && blocksOf(level, position.screen).find((candidate) => candidate.id === spot);
  const chosen = block?.type === 'choice' ? block.options.find((one) => one.id === option) : undefined;
  if (!position || !chosen) return reject(state, 'play/no-such-element');
  const held = { ...position.held, [spot]: chosen.gives };
  const decided = decide({ ...state, maze: { ...position, held } }, level, { [spot]: chosen.gives });
  if (!chosen.to) return accept(decided, { type: 'set', spot, gives: chosen.gives });
  return move(decided, level, chosen.to);
}

function set(state: PlayState, level: PublicLevel, spot: string, gives: boolean): Step<PlayState> {
  const position = state.maze;
  const block = position && blocksOf(level, position.screen).find((candidate) => candidate.id === spot);
  if (!position || !block || !isHeld(block)) return reject(state, 'play/no-such-element');
  const held = { ...position.held, [spot]: gives };
  return accept({ ...state, maze: { ...position, held } }, { type: 'set', spot, gives });
}

function go(state: PlayState, level: PublicLevel, via: string): Step<PlayState> {
  const position = state.maze;
  const block = position && blocksOf(level, position.screen).find((candidate) => candidate.id === via);
  if (!position || block?.type !== 'button' || !block.to) return reject(state, 'play/no-such-element');
  const missing = (block.needs ?? []).some((id) => position.held[id] !== true);
  return missing ? reject(state, 'play/needs-more') : move(state, level, block.to);
}

/** Names the trick of a spot that was resisted on the way. */
function name(state: PlayState, level: PublicLevel, spot: string, reason: string): Step<PlayState> {
  const known = level.spots.some((candidate) => candidate.id === spot);
  if (!known) return reject(state, 'play/unknown-spot');
  if (state.marks[spot]?.verdict !== 'violation') return reject(state, 'play/not-resisted');
  return markSpot(state, level, spot, { verdict: 'violation', reason });
}

function walk(state: PlayState, action: Action, level: PublicLevel): Step<PlayState> {
  if (action.type === 'choose') return choose(state, level, action.spot, action.option);
  if (action.type === 'set') return set(state, level, action.spot, action.gives);
  if (action.type === 'go') return go(state, level, action.via);
  return reject(state, 'play/not-this-mechanic');
}

/** 迷阵: walk a live app to its goal giving no more than it needs, then name the tricks met. */
export const mazeRules: MechanicRules = {
  start: (level) => ({ maze: startPosition(level) }),
  reduce(state, action, level) {
    if (action.type === 'reopen') {
      const again = reopen(state, level, action.spots);
      return again.rejected ? again : { ...again, state: { ...again.state, maze: startPosition(level) } };
    }
    if (state.phase === 'finished') return reject(state, 'play/finished');
    if (state.phase === 'judging') return walk(state, action, level);
    if (action.type === 'mark' && action.verdict === 'violation')
      return name(state, level, action.spot, action.reason);
    if (action.type === 'finish') return finish(state);
    return reject(state, 'play/not-this-mechanic');
  },
};
