import { type ReadonlySignal, signal } from '@preact/signals';
import type { PublicBundle } from '../../rules/bundle.ts';
import { askExhibit } from './ask-exhibit.ts';
import type { RoomLink } from './room-link.ts';

/** The exhibit a room is about, as its views name it. */
interface FollowedExhibit {
  readonly exhibit: ReadonlySignal<PublicBundle | null>;
  /** A view names this one, or none: it is asked for once, and let go of when another is named. */
  follow(id: string | null): void;
}

/** Follows the exhibit of a room over its link, which need not be there yet. */
export function followExhibit(link: () => Pick<RoomLink, 'send'>): FollowedExhibit {
  const exhibit = signal<PublicBundle | null>(null);
  let named: string | null = null;
  return {
    exhibit,
    follow(id) {
      named = id;
      if (id === null) exhibit.value = null;
      else if (exhibit.value?.level.id !== id) {
        void askExhibit(link(), id, () => named === id).then((bundle) => {
          if (bundle) exhibit.value = bundle;
        });
      }
    },
  };
}
