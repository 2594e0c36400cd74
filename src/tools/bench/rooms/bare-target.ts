import { freePort } from '../../free-port.ts';
import { acks } from './acks.ts';
import { plainWs } from './plain-ws.ts';
import { bytesOf } from './pupil.ts';
import { serverChild } from './server-child.ts';
import type { Target } from './target.ts';

/** Starts the bare server with so many rooms. */
export async function bareTarget(rooms: number): Promise<Target> {
  const port = await freePort();
  const args = [String(port), String(rooms)];
  const server = await serverChild('src/tools/bench/rooms/bare-server.ts', args, {}, 'ready');
  return {
    join: (room) =>
      new Promise((resolve, reject) => {
        const socket = new plainWs.WebSocket(`ws://127.0.0.1:${port}/${room}`, { perMessageDeflate: false });
        const waiting = acks();
        const end = (why: Error) => {
          reject(why);
          waiting.fail(why);
        };
        socket.on('error', end);
        socket.on('close', () => end(new Error('closed')));
        socket.on('message', (data) => {
          const { i, s, seat } = JSON.parse(String(data)) as { i: number; s: string; seat?: number };
          if (seat === undefined) return waiting.settle(i, s);
          resolve({
            async answer(message) {
              const { id, done } = waiting.wait();
              socket.send(JSON.stringify({ i: id, ...message }));
              const reply = await done;
              if (reply !== 'kept') throw new Error(`an answer was ${String(reply)}`);
            },
            bytes: () => bytesOf(socket),
            close: () => socket.terminate(),
          });
        });
      }),
    otherBytes: () => 0,
    cpu: server.cpu,
    stop: server.stop,
  };
}
