import type { Directory } from './directory.ts';

/** The directory of a server that is alone: it holds every room that its journal has. */
export function memoryDirectory(node: string, rooms: Iterable<string>): Directory {
  const epochs = new Map<string, number>();
  for (const room of rooms) epochs.set(room, 0);
  const next = (room: string) => {
    const epoch = (epochs.get(room) ?? 0) + 1;
    epochs.set(room, epoch);
    return epoch;
  };
  return {
    leaseMs: Number.POSITIVE_INFINITY,
    create: async (room) => (epochs.has(room) ? null : next(room)),
    claim: async (room) => (epochs.has(room) ? next(room) : null),
    renew: async (held) => [...held.keys()].filter((room) => !epochs.has(room)),
    release: async () => {},
    find: async (room) => (epochs.has(room) ? { node } : null),
    remove: async (room) => {
      epochs.delete(room);
    },
    close: async () => {},
  };
}
