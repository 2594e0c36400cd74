import type { ClassRecord } from '../../app/classes/class-records.ts';
import { openClasses } from '../../app/classes/open-classes.ts';
import { foldRoom } from '../../classroom/fold-room.ts';
import type { RoomState } from '../../classroom/state.ts';

/** A class as it is kept on this device. */
export interface KeptClass {
  readonly record: ClassRecord;
  readonly state: RoomState;
  /** Entries of its log that could not be read. */
  readonly lost: number;
  /** The other classes kept here, newest first. */
  readonly others: readonly ClassRecord[];
}

/** A class by its id: the fold of its log; null if there is none. Rejects if the browser refuses its storage. */
export async function loadClass(id: string): Promise<KeptClass | null> {
  const { store: classes, kept } = await openClasses();
  const all = await classes.classes();
  const record = all.find((one) => one.id === id);
  if (!record && !kept) throw new Error('class/refused');
  if (!record) return null;
  const { actions, lost } = await classes.log(id);
  return { record, state: foldRoom(actions), lost, others: all.filter((one) => one.id !== id) };
}
