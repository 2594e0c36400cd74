import type { PublicBundle } from '../../rules/bundle.ts';
import { type PackedQuestion, packQuestion, unpackQuestion } from './pack-question.ts';
import type { QuestionView } from './question-view.ts';

interface Viewed {
  readonly questions: readonly QuestionView[];
  readonly current?: QuestionView | null;
}

/** Makes `exhibit` of a view the id of its level. */
export type WithoutExhibit<V> = Omit<V, 'exhibit'> & { readonly exhibit: string | null };

/** A view as it travels: it names its exhibit, and leaves out what that says of its questions. */
export type Packed<V extends Viewed> = Omit<V, keyof Viewed> & {
  readonly questions: readonly PackedQuestion<V['questions'][number]>[];
  readonly current?: PackedQuestion | null;
};

/** A view for the wire. */
export function packView<V extends Viewed & { readonly exhibit: PublicBundle | null }>(
  view: V,
): Packed<WithoutExhibit<V>> {
  const { questions, current, exhibit } = view;
  return {
    ...view,
    exhibit: exhibit?.level.id ?? null,
    questions: questions.map(packQuestion),
    ...(current ? { current: packQuestion(current) } : {}),
  };
}

/** The view again, with the words of its exhibit; null for an exhibit that is not there yet. */
export function unpackView<V extends Viewed>(view: Packed<V>, exhibit: PublicBundle | null): V {
  const { questions, current } = view;
  return {
    ...view,
    questions: questions.map((one) => unpackQuestion(one, exhibit)),
    ...(current ? { current: unpackQuestion(current, exhibit) } : {}),
  } as unknown as V;
}
