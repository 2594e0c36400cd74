import type { Socket } from 'socket.io';
import type { Reply } from '../../classroom/wire.ts';
import type { Intake } from './intake.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';

/** Takes one kind of message; `reply` is called once, now or later. If it throws or rejects, the message has failed. */
export type Take = (message: unknown, reply: (answer: unknown) => void) => void | Promise<void>;

/** Messages beyond the limit after which a connection is cut. */
const cutOff = 100;

type Ack = (reply: unknown) => void;
const isAck = (value: unknown): value is Ack => typeof value === 'function';
const nobody: Ack = () => {};

interface ListenOptions {
  readonly gather: Intake;
  readonly limits: Limits;
  readonly metrics: Metrics;
}

/**
 * Hears the messages of a connection, each with its acknowledgement, as long as it is not too fast; what it goes on
 * sending too fast ends it.
 */
export function listenTo(socket: Socket, { gather, limits, metrics }: ListenOptions) {
  let tooFast = 0;
  const refuse = (ack: Ack, s: Reply['s']) => {
    metrics.refused.inc({ why: s });
    ack({ s } satisfies Reply);
  };
  const slow = (ack: Ack) => {
    refuse(ack, 'slow');
    tooFast += 1;
    if (tooFast >= cutOff) socket.disconnect(true);
  };
  const hear = async (take: Take, message: unknown, ack: Ack) => {
    if (!(await limits.message(socket.id))) return slow(ack);
    try {
      await take(message, ack);
    } catch {
      // Redis or the disk is away: one message fails, not the node with all its classes.
      refuse(ack, 'unkept');
    }
  };
  return (event: string, take: Take): void => {
    socket.on(event, (first: unknown, second: unknown) => {
      const [message, ack] = isAck(first) ? [undefined, first] : [first, isAck(second) ? second : nobody];
      gather(() => void hear(take, message, ack));
    });
  };
}
