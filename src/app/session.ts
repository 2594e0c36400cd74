import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { foldRun, type PlayOptions, reduce } from '../mechanics/play.ts';
import type { Action } from '../rules/action.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import type { PlayEvent, Rejection } from '../rules/event.ts';
import { isRight, judge, judgeSpot, type SpotOutcome } from '../rules/judge.ts';
import type { PlayState } from '../rules/state.ts';
import { language } from './i18n.ts';
import { loadKey } from './level-files.ts';
import { campaignKeeper, type PlayKeeper } from './play-keeper.ts';
import { randomSeed } from './random-seed.ts';

/** One player on one level: the fold of its actions, and what follows from it. */
export interface Session {
  readonly bundle: PublicBundle;
  readonly state: ReadonlySignal<PlayState>;
  /** Null until the key arrived; marks are taken all the same. */
  readonly key: Signal<KeyBundle | null>;
  /** The chosen spot. */
  readonly selected: Signal<string | null>;
  /** Applies an action; returns why it was refused, or null. */
  dispatch(action: Action): Rejection | null;
  /** Called with what happened after each accepted action. Returns the way to stop listening. */
  listen(listener: (event: PlayEvent) => void): () => void;
  /** How a settled spot fell out; null before it is settled or while the key is on its way. */
  outcomeOf(spot: string): SpotOutcome | null;
}

/** Spots worth a second look: misses, false alarms and hits with a wrong reason. */
export function wrongSpots(state: PlayState, key: KeyBundle): string[] {
  const { spots } = judge(state.marks, key);
  return Object.entries(spots).flatMap(([id, outcome]) => (isRight(outcome) ? [] : [id]));
}

/** How a level is opened. */
interface OpenOptions {
  /** Where the play is kept; the campaign's own place if left out. */
  readonly keeper?: PlayKeeper;
  /** Starts afresh even after an unfinished play. */
  readonly again?: boolean;
}

/** Opens a level: resumes its unfinished play, else starts a new one. */
export function openSession(bundle: PublicBundle, open: OpenOptions = {}): Session {
  const { level, chapter } = bundle;
  const keeper = open.keeper ?? campaignKeeper(bundle);
  const kept = open.again ? undefined : keeper.kept();
  const options: PlayOptions = { seed: kept?.seed ?? randomSeed(), feedback: keeper.feedback };
  let actions: readonly Action[] = kept?.actions ?? [];
  const state = signal(foldRun(level, options, actions));
  const key = signal<KeyBundle | null>(null);
  const listeners = new Set<(event: PlayEvent) => void>();

  return {
    bundle,
    state,
    key,
    selected: signal(null),
    dispatch(action) {
      const step = reduce(state.value, action, level);
      if (step.rejected) return step.rejected;
      actions = [...actions, action];
      state.value = step.state;
      keeper.keep({ level: level.id, chapter, seed: options.seed, actions: [...actions] });
      if (action.type === 'finish') {
        if (key.value) keeper.closed(state.value, key.value);
        else
          void loadKey(language.value, level.id).then((loaded) => {
            key.value = loaded;
            keeper.closed(state.value, loaded);
          });
      }
      for (const listener of listeners) for (const event of step.events) listener(event);
      return null;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    outcomeOf(spot) {
      const spotKey = key.value?.spots[spot];
      const { settled, phase, open, marks, feedback } = state.value;
      if (feedback === 'end') return null;
      const known = settled.includes(spot) || phase === 'finished' || !open.includes(spot);
      return spotKey && known ? judgeSpot(marks[spot], spotKey) : null;
    },
  };
}

/** True once every open spot has been judged. */
export const allJudged = (session: Session): ReadonlySignal<boolean> =>
  computed(() => session.state.value.open.every((spot) => session.state.value.marks[spot] !== undefined));
