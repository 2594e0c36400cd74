import type { RoomAction } from '../../classroom/action-schema.ts';
import type { ClassRecord, RoomRecord } from './class-records.ts';
import { type ClassStore, ClassTakenError } from './class-store.ts';

/** Classes for this visit only: where the browser keeps nothing, a class goes on all the same. */
export function memoryClassStore(): ClassStore {
  const classes = new Map<string, ClassRecord>();
  const logs = new Map<string, readonly RoomAction[]>();
  const rooms = new Map<string, RoomRecord>();
  return {
    classes: async () => [...classes.values()].sort((a, b) => b.begun - a.begun),
    log: async (id) => ({ actions: logs.get(id) ?? [], lost: 0 }),
    async append(record, from, actions) {
      const log = logs.get(record.id) ?? [];
      if (log.length !== from) throw new ClassTakenError();
      classes.set(record.id, record);
      logs.set(record.id, [...log, ...actions]);
    },
    async setAside(id, from) {
      logs.set(id, (logs.get(id) ?? []).slice(0, from));
    },
    async eraseClass(id) {
      classes.delete(id);
      logs.delete(id);
    },
    rooms: async () => [...rooms.values()],
    async saveRoom(record) {
      rooms.set(`${record.as} ${record.code}`, record);
    },
    async dropRoom({ as, code }) {
      rooms.delete(`${as} ${code}`);
    },
    async eraseAll() {
      for (const one of [classes, logs, rooms]) one.clear();
    },
  };
}
