import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { acks } from './acks.ts';
import { plainWs } from './plain-ws.ts';
import { bytesOf } from './pupil.ts';
import type { Target } from './target.ts';

/** Starts the bare server with so many rooms. */
export async function bareTarget(rooms: number): Promise<Target> {
  const child = fork(fileURLToPath(new URL('bare-server.ts', import.meta.url)), [String(rooms)], {
    execArgv: ['--import', 'tsx'],
  });
  const told = async () => {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('the bare server ended')));
    const [value] = (await Promise.race([once(child, 'message'), ended])) as [number];
    return value;
  };
  const port = await told();
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
    cpu() {
      const value = told();
      child.send('cpu');
      return value;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
