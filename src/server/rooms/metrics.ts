import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server says of itself at `/metrics`: counts only, nothing of a room, a seat or an address. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    rooms: new Gauge({ name: 'rooms_held', help: 'Rooms that this node holds', registers }),
    sockets: new Gauge({
      name: 'sockets_open',
      help: 'Open connections by role',
      labelNames: ['role'],
      registers,
    }),
    actions: new Counter({
      name: 'actions_total',
      help: 'Actions by what became of them',
      labelNames: ['status'],
      registers,
    }),
    refused: new Counter({
      name: 'refused_total',
      help: 'Connections and messages refused, by why',
      labelNames: ['why'],
      registers,
    }),
    keeping: new Histogram({
      name: 'keep_seconds',
      help: 'From an action to its acknowledgement',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    takeOvers: new Counter({
      name: 'take_overs_total',
      help: 'Rooms taken over from a node that fell silent',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
