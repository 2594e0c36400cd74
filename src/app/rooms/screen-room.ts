import { type ReadonlySignal, signal } from '@preact/signals';
import type { BoardMessage, Tick } from '../../classroom/wire.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { followExhibit } from './follow-exhibit.ts';
import { type LinkStatus, openLink } from './room-link.ts';

/** A projector that follows a room: no controls, and nothing of what any one seat answers. */
export interface ScreenRoom {
  readonly status: ReadonlySignal<LinkStatus>;
  readonly view: ReadonlySignal<BoardMessage | null>;
  readonly exhibit: ReadonlySignal<PublicBundle | null>;
  readonly since: ReadonlySignal<number>;
  close(): void;
}

/** Follows a room as its projected view. */
export function screenRoom(code: string, token: string): ScreenRoom {
  const view = signal<BoardMessage | null>(null);
  const { exhibit, follow } = followExhibit(() => link);
  const since = signal(0);
  const link = openLink({
    code,
    auth: () => ({ as: 'screen', room: code, token }),
    on: {
      view: (message: BoardMessage) => {
        view.value = message;
        since.value = performance.now();
        follow(message.exhibit);
      },
      tick: ({ question, progress }: Tick) => {
        const now = view.value;
        if (now && progress && now.stage.place.question === question) view.value = { ...now, progress };
      },
    },
  });
  return { status: link.status, view, exhibit, since, close: link.close };
}
