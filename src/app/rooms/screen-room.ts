import type { ReadonlySignal } from '@preact/signals';
import type { BoardMessage, Tick } from '../../classroom/wire.ts';
import { type FollowedView, followView } from './follow-view.ts';
import { type LinkStatus, openLink } from './room-link.ts';

/** A projector that follows a room: no controls, and nothing of what any one seat answers. */
export interface ScreenRoom extends FollowedView<BoardMessage> {
  readonly status: ReadonlySignal<LinkStatus>;
  close(): void;
}

/** Follows a room as its projected view. */
export function screenRoom(code: string, token: string): ScreenRoom {
  const { view, exhibit, since, show, change } = followView<BoardMessage>(() => link);
  const link = openLink({
    code,
    auth: () => ({ as: 'screen', room: code, token }),
    on: {
      view: show,
      tick: ({ question, progress }: Tick) =>
        change((now) => (progress && now.stage.place.question === question ? { ...now, progress } : now)),
    },
  });
  return { status: link.status, view, exhibit, since, close: link.close };
}
