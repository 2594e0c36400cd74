import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Round } from '../../classroom/action-schema.ts';
import type { Packed } from '../../classroom/views/pack-view.ts';
import type { AnswerMessage, PlayerMessage, Reply } from '../../classroom/wire.ts';
import type { Mark } from '../../rules/state.ts';
import type { PlayerRecord } from '../classes/class-records.ts';
import type { ClassStore } from '../classes/class-store.ts';
import { type FollowedView, followView } from './follow-view.ts';
import { type LinkStatus, openLink } from './room-link.ts';

/** A device of a player in a room. */
export interface PlayerRoom extends FollowedView<PlayerMessage> {
  readonly status: ReadonlySignal<LinkStatus>;
  /** The own marks as they stand on this device, by question: kept or on their way. */
  readonly marks: ReadonlySignal<Readonly<Record<string, Mark | null>>>;
  /** The last answer that came too late, or was refused: the player is told. */
  readonly missed: ReadonlySignal<{ readonly question: string; readonly how: 'late' | 'rejected' } | null>;
  /** How many answers are still on their way. */
  readonly waiting: ReadonlySignal<number>;
  answer(question: string, mark: Mark | null, round: Round): void;
  retry(): void;
  close(): void;
}

/** How long to wait before sending again what was not kept, in ms. */
const againMs = 600;

/**
 * Takes part in a room: answers are kept on this device first, then sent until the server says that they are on disk.
 * Each has a number, so that one sent twice counts once.
 */
export function playerRoom(store: ClassStore | null, start: PlayerRecord): PlayerRoom {
  let record = start;
  const { view, exhibit, since, show } = followView<PlayerMessage>(() => link);
  const outbox = signal<readonly AnswerMessage[]>(start.outbox);
  /** Kept since the last view: the server does not say them again until the next one. */
  const fresh = signal<Readonly<Record<string, Mark | null>>>({});
  const missed = signal<{ question: string; how: 'late' | 'rejected' } | null>(null);
  let sending = false;
  let again: number | null = null;

  const keep = (change: Partial<PlayerRecord>) => {
    record = { ...record, ...change };
    void store?.saveRoom(record).catch(() => {});
  };

  const flush = async () => {
    if (sending) return;
    sending = true;
    for (let next = outbox.value[0]; next; next = outbox.value[0]) {
      const reply = (await link.send('answer', next)) as Reply | null;
      if (!reply || reply.s === 'unkept' || reply.s === 'lost' || reply.s === 'slow') {
        again ??= window.setTimeout(() => {
          again = null;
          void flush();
        }, againMs);
        break;
      }
      const done = next;
      outbox.value = outbox.value.filter((one) => one.q !== done.q || one.n !== done.n);
      keep({ outbox: [...outbox.value] });
      if (reply.s === 'kept') fresh.value = { ...fresh.value, [done.q]: done.m };
      else missed.value = { question: done.q, how: reply.s === 'late' ? 'late' : 'rejected' };
    }
    sending = false;
  };

  const link = openLink({
    code: start.code,
    auth: () => ({
      as: 'player',
      room: record.code,
      knock: record.knock,
      ...(record.token === null ? {} : { token: record.token }),
    }),
    on: {
      seat: ({ token }: { token: string }) => keep({ token }),
      view: (message: Packed<PlayerMessage>) => {
        show(message);
        fresh.value = {};
        void flush();
      },
    },
  });

  return {
    status: link.status,
    view,
    exhibit,
    since,
    missed,
    waiting: computed(() => outbox.value.length),
    marks: computed(() => {
      const told = (view.value?.questions ?? []).map((one) => [one.id, one.mine] as const);
      const own = outbox.value.map((one) => [one.q, one.m] as const);
      return { ...Object.fromEntries(told), ...fresh.value, ...Object.fromEntries(own) };
    }),
    answer(q, m, r) {
      const n = record.n + 1;
      // A newer answer to a question makes an older one that still waits needless.
      outbox.value = [...outbox.value.filter((one) => one.q !== q), { q, m, n, r }];
      keep({ n, outbox: [...outbox.value] });
      void flush();
    },
    retry: link.retry,
    close() {
      if (again !== null) clearTimeout(again);
      link.close();
    },
  };
}
