import { createServer } from 'node:http';
import { openingOf } from '../../../server/rooms/opening-of.ts';
import { type HeldState, nothingHeld, reduceRow } from '../../../server/rooms/room-row.ts';
import { hashToken, newToken } from '../../../server/rooms/token.ts';
import { order } from './class-size.ts';
import { plainWs } from './plain-ws.ts';

/**
 * The yardstick, a process of its own: `ws` and the class's rules, nothing else. No journal, no limits, no schema, no
 * host to be told. `argv[2]` port, `argv[3]` rooms; a pupil connects to `/INDEX`, is told its seat, and has each answer
 * acknowledged.
 */
const rooms: HeldState[] = [];
const opening = await openingOf(order, 'dist/levels');
if (!opening) throw new Error('bench: the case is not there');
for (let i = 0; i < Number(process.argv[3]); i += 1) {
  const none = hashToken(newToken());
  let { state } = reduceRow(nothingHeld, { t: 'open', host: none, screen: none, open: opening });
  for (let step = 0; state.room.path[state.room.step]?.beat !== 'ask'; step += 1) {
    const act = { type: 'go', turn: state.room.turn, to: step } as const;
    state = reduceRow(state, { t: 'act', act }).state;
  }
  rooms.push(state);
}

const server = createServer();
new plainWs.WebSocketServer({ server }).on('connection', (socket, request) => {
  const at = Number(request.url?.slice(1));
  const reduce = (row: Parameters<typeof reduceRow>[1]) => {
    const step = reduceRow(rooms[at] ?? nothingHeld, row);
    rooms[at] = step.state;
    return step.rejected ?? null;
  };
  const seat = Object.keys(rooms[at]?.room.seats ?? {}).length + 1;
  const token = newToken();
  reduce({ t: 'seat', seat, token: hashToken(token), knock: hashToken(newToken()) });
  socket.send(JSON.stringify({ seat, token }));
  socket.on('message', (data) => {
    const { i, q, m, n, r } = JSON.parse(String(data));
    const why = reduce({ t: 'act', act: { type: 'answer', seat, question: q, mark: m, n, round: r } });
    socket.send(JSON.stringify({ i, s: why ? 'rejected' : 'kept' }));
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
