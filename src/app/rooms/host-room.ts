import type { ReadonlySignal } from '@preact/signals';
import type { RoomAction } from '../../classroom/action-schema.ts';
import type { HostMessage, Reply, Tick } from '../../classroom/wire.ts';
import type { HostRecord } from '../classes/class-records.ts';
import { type FollowedView, followView } from './follow-view.ts';
import { type LinkStatus, openLink } from './room-link.ts';
import { withTick } from './with-tick.ts';

/** The host's end of a room. */
export interface HostRoom extends FollowedView<HostMessage> {
  readonly status: ReadonlySignal<LinkStatus>;
  /** Sends an action; what became of it, or null if the room is out of reach: nothing was done then. */
  act(action: RoomAction): Promise<Reply | null>;
  /** The report of the class so far; null if it can't be had now. */
  report(): Promise<unknown>;
  /** Erases the class for good. */
  erase(): Promise<Reply | null>;
  retry(): void;
  close(): void;
}

/** Hosts a room from this device. Another device with the recovery link does the same at the same time. */
export function hostRoom({ code, host }: Pick<HostRecord, 'code' | 'host'>): HostRoom {
  const { view, exhibit, since, show, change } = followView<HostMessage>(() => link);
  const link = openLink({
    code,
    auth: () => ({ as: 'host', room: code, token: host }),
    on: {
      view: show,
      tick: (tick: Tick) => change((now) => withTick(now, tick)),
    },
  });
  return {
    status: link.status,
    view,
    exhibit,
    since,
    act: (action) => link.send('act', action) as Promise<Reply | null>,
    report: () => link.send('report'),
    erase: () => link.send('erase') as Promise<Reply | null>,
    retry: link.retry,
    close: link.close,
  };
}
