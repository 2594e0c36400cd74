import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Packed, unpackView, type WithoutExhibit } from '../../classroom/views/pack-view.ts';
import type { QuestionView } from '../../classroom/views/question-view.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { askExhibit } from './ask-exhibit.ts';
import type { RoomLink } from './room-link.ts';

/** What a room has told of itself. */
export interface FollowedView<M> {
  /** What the server told last; null before the first word. */
  readonly view: ReadonlySignal<M | null>;
  /** The exhibit that the view is about; null where it is about none, and until it has come. */
  readonly exhibit: ReadonlySignal<PublicBundle | null>;
  /** Ms (of `performance.now`) at which the view came: for the timer. */
  readonly since: ReadonlySignal<number>;
}

type Told = WithoutExhibit<{ readonly questions: readonly QuestionView[] }>;

/**
 * Follows the views of a room over its link, which need not be there yet. Each names its exhibit: that is asked for
 * once, and let go of when another is named.
 */
export function followView<M extends Told>(link: () => Pick<RoomLink, 'send'>) {
  const packed = signal<Packed<M> | null>(null);
  const held = signal<PublicBundle | null>(null);
  const since = signal(0);
  let asking: string | null = null;
  const exhibit = computed(() => (held.value?.level.id === packed.value?.exhibit ? held.value : null));
  const view = computed(() => packed.value && unpackView<M>(packed.value, exhibit.value));
  const followed: FollowedView<M> = { view, exhibit, since };
  return {
    ...followed,
    /** A view came. */
    show(message: Packed<M>) {
      packed.value = message;
      since.value = performance.now();
      const id = message.exhibit;
      if (id === null || id === asking || held.value?.level.id === id) return;
      asking = id;
      void askExhibit(link(), id, () => packed.value?.exhibit === id).then((bundle) => {
        if (asking === id) asking = null;
        if (bundle) held.value = bundle;
      });
    },
    /** Something of it has changed since. */
    change(next: (view: Packed<M>) => Packed<M>) {
      if (packed.value) packed.value = next(packed.value);
    },
  };
}
