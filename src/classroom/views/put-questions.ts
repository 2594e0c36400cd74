import { perParts } from '../per-parts.ts';
import { placeOf } from '../place-of.ts';
import type { Question } from '../questions.ts';
import { type QuestionView, questionView } from './question-view.ts';

/** Questions of the present stage that were put already, in order, as everyone may see them. */
export const putQuestions = perParts(
  ['open', 'questions', 'path', 'step', 'shut', 'ended', 'revealed', 'asked'],
  (state): readonly { readonly question: Question; readonly view: QuestionView }[] => {
    const place = placeOf(state);
    return state.questions.flatMap((question) => {
      if (question.stage !== place?.stage || !state.asked.includes(question.id)) return [];
      const view = questionView(state, question);
      return view ? [{ question, view }] : [];
    });
  },
);
