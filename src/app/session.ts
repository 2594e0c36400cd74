import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { foldRun, type PlayOptions, reduce } from '../mechanics/play.ts';
import type { Action } from '../rules/action.ts';
import type { KeyBundle, PublicBundle } from '../rules/bundle.ts';
import type { PlayEvent, Rejection } from '../rules/event.ts';
import { isRight, judge, judgeSpot, type SpotOutcome, type Verdict } from '../rules/judge.ts';
import type { PlayState } from '../rules/state.ts';
import { keepPlay, keepResult, plays } from './app.ts';
import { language } from './i18n.ts';
import { loadKey } from './level-files.ts';
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

const optionsOf = (seed: number): PlayOptions => ({ seed, feedback: 'each' });

/** The first-round and the present verdict of a finished play. */
export function verdictsOf(state: PlayState, key: KeyBundle): { first: Verdict; now: Verdict } {
  return { first: judge(state.rounds[0] ?? state.marks, key), now: judge(state.marks, key) };
}

/** Spots worth a second look: misses, false alarms and hits with a wrong reason. */
export function wrongSpots(state: PlayState, key: KeyBundle): string[] {
  const { spots } = judge(state.marks, key);
  return Object.entries(spots).flatMap(([id, outcome]) => (isRight(outcome) ? [] : [id]));
}

/**
 * Opens a level: resumes its unfinished play, else starts a new one. `again` starts afresh even after
 * an unfinished play.
 */
export function openSession(bundle: PublicBundle, again = false): Session {
  const { level, chapter } = bundle;
  const kept = again ? undefined : plays.value.get(level.id);
  const seed = kept?.seed ?? randomSeed();
  let actions: readonly Action[] = kept?.actions ?? [];
  const state = signal(foldRun(level, optionsOf(seed), actions));
  const key = signal<KeyBundle | null>(null);
  const listeners = new Set<(event: PlayEvent) => void>();

  const keepVerdict = () => {
    if (!key.value) return;
    const { first, now } = verdictsOf(state.value, key.value);
    const isFirst = state.value.rounds.length === 1;
    const judged = Object.values(first.spots).map(({ outcome }) => ({ level: level.id, outcome }));
    const counts = level.mechanic === 'inspect' || level.mechanic === 'permit' || level.mechanic === 'maze';
    void keepResult(level.id, chapter, now.score, isFirst && counts ? judged : []);
  };

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
      void keepPlay({ level: level.id, chapter, seed, actions: [...actions] });
      if (action.type === 'finish') {
        if (key.value) keepVerdict();
        else
          void loadKey(language.value, level.id).then((loaded) => {
            key.value = loaded;
            keepVerdict();
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
      const { settled, phase, open, marks } = state.value;
      const known = settled.includes(spot) || phase === 'finished' || !open.includes(spot);
      return spotKey && known ? judgeSpot(marks[spot], spotKey) : null;
    },
  };
}

/** True once every open spot has been judged. */
export const allJudged = (session: Session): ReadonlySignal<boolean> =>
  computed(() => session.state.value.open.every((spot) => session.state.value.marks[spot] !== undefined));
