import { type ReadonlySignal, signal } from '@preact/signals';
import type { RoomAction } from '../../classroom/action-schema.ts';
import { foldRoom } from '../../classroom/fold-room.ts';
import type { Opening } from '../../classroom/open-schema.ts';
import { reduceRoom } from '../../classroom/reduce-room.ts';
import type { RoomEvent, RoomRejection } from '../../classroom/room-event.ts';
import { noRoom, type RoomState } from '../../classroom/state.ts';
import type { ClassRecord } from './class-records.ts';
import { type ClassStore, ClassTakenError } from './class-store.ts';

/** A class given on this device: the fold of its log, which is on disk. */
export interface ClassSession {
  readonly id: string;
  readonly state: ReadonlySignal<RoomState>;
  /** `unsaved`: the last actions are not on disk yet and can't be put there; `taken`: another tab goes on with it. */
  readonly trouble: ReadonlySignal<'unsaved' | 'taken' | null>;
  /** False while an action is still on its way to the disk. */
  readonly kept: ReadonlySignal<boolean>;
  /** Rows of the log that could not be read when the class was opened: what they did is lost. */
  readonly lost: number;
  /** Applies an action and keeps it; returns why it was refused, or null. */
  dispatch(action: RoomAction): RoomRejection | null;
  listen(listener: (event: RoomEvent) => void): () => void;
}

interface Start {
  readonly record: ClassRecord;
  readonly actions: readonly RoomAction[];
  readonly lost: number;
}

function openSession(store: ClassStore, start: Start): ClassSession {
  const state = signal(foldRoom(start.actions));
  const trouble = signal<'unsaved' | 'taken' | null>(null);
  const onDisk = signal(true);
  const listeners = new Set<(event: RoomEvent) => void>();
  let { record } = start;
  let kept = start.actions.length;
  let waiting: RoomAction[] = [];
  let writing = false;

  const write = async () => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0 && trouble.value !== 'taken') {
      const batch = waiting;
      record = { ...record, ended: state.value.ended };
      try {
        await store.append(record, kept, batch);
      } catch (error) {
        trouble.value = error instanceof ClassTakenError ? 'taken' : 'unsaved';
        break;
      }
      kept += batch.length;
      waiting = waiting.slice(batch.length);
      trouble.value = null;
    }
    writing = false;
    onDisk.value = waiting.length === 0;
  };

  return {
    id: record.id,
    state,
    trouble,
    kept: onDisk,
    lost: start.lost,
    dispatch(action) {
      if (trouble.value === 'taken') return 'room/moved';
      const step = reduceRoom(state.value, action);
      if (step.rejected) return step.rejected;
      if (step.state === state.value) return null;
      state.value = step.state;
      waiting = [...waiting, action];
      onDisk.value = false;
      void write();
      for (const listener of listeners) for (const event of step.events) listener(event);
      return null;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Begins a class: resolves once its opening is on disk. Rejects if the store refuses. */
export async function beginClass(
  store: ClassStore,
  id: string,
  opening: Opening,
  now: number,
): Promise<ClassSession> {
  const record: ClassRecord = { id, title: opening.plan.lesson.title, begun: now, ended: false };
  if (reduceRoom(noRoom, opening).rejected) throw new Error('class/opening');
  await store.append(record, 0, [opening]);
  return openSession(store, { record, actions: [opening], lost: 0 });
}

/** Goes on with a class where it stood, to the mark; null if there is none of that id. */
export async function resumeClass(store: ClassStore, id: string): Promise<ClassSession | null> {
  const record = (await store.classes()).find((one) => one.id === id);
  if (!record) return null;
  const { actions, lost } = await store.log(id);
  if (actions.length === 0) return null;
  if (lost > 0) await store.setAside(id, actions.length);
  return openSession(store, { record, actions, lost });
}
