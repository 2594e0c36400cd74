import type { Auth } from '../../../classroom/wire.ts';
import { acks } from './acks.ts';
import { plainWs } from './plain-ws.ts';
import { bytesOf } from './pupil.ts';

/** A Socket.IO connection over a bare websocket: as light as a client that speaks the protocol can be. */
export interface SocketLine {
  /** Emits, and resolves with the acknowledgement. */
  send(event: string, message: unknown): Promise<unknown>;
  bytes(): number;
  close(): void;
}

/**
 * Connects; `hear` is given every event, and where nobody hears none is parsed. Resolves once the server has let it in,
 * rejects if it does not. `address` is where the device claims to be.
 */
export function socketLine(
  origin: string,
  auth: Auth,
  address: string,
  hear?: (event: string, message: unknown) => void,
): Promise<SocketLine> {
  return new Promise((resolve, reject) => {
    const url = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new plainWs.WebSocket(url, {
      perMessageDeflate: false,
      headers: { 'x-forwarded-for': address },
    });
    const waiting = acks();
    const line: SocketLine = {
      send(event, message) {
        const { id, done } = waiting.wait();
        socket.send(`42${id}${JSON.stringify([event, message])}`);
        return done;
      },
      bytes: () => bytesOf(socket),
      close: () => socket.terminate(),
    };
    const end = (why: string) => {
      reject(new Error(why));
      waiting.fail(new Error(why));
    };
    socket.on('error', (error) => end(error.message));
    socket.on('close', () => end('closed'));
    socket.on('message', (data) => {
      const text = String(data);
      if (text === '2') socket.send('3');
      else if (text[0] === '0') socket.send(`40${JSON.stringify(auth)}`);
      else if (text.startsWith('40')) resolve(line);
      else if (text.startsWith('44')) end(text);
      else if (text.startsWith('42')) {
        if (hear) hear(...(JSON.parse(text.slice(2)) as [string, unknown]));
      } else if (text.startsWith('43')) {
        const at = text.indexOf('[');
        waiting.settle(Number(text.slice(2, at)), JSON.parse(text.slice(at))[0]);
      }
    });
  });
}
