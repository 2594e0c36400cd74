import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { AnswerMessage } from '../../../classroom/wire.ts';

/** A pupil's connection. */
export interface Pupil {
  /** Resolves when the answer is acknowledged as kept; rejects if it is refused or the connection ends. */
  answer(message: AnswerMessage): Promise<void>;
  /** Bytes on the wire so far, both ways. */
  bytes(): number;
  close(): void;
}

/** Bytes of a connection so far, both ways, as its TCP socket counts them. */
export function bytesOf(socket: WebSocket): number {
  const { _socket: tcp } = socket as unknown as { _socket: Socket | null };
  return tcp ? tcp.bytesRead + tcp.bytesWritten : 0;
}
