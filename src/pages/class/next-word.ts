import type { UiKey } from '../../app/i18n.ts';
import type { Beat } from '../../classroom/path.ts';
import type { ClassView } from './class-view.ts';

const toBeat: Partial<Record<Beat, UiKey>> = {
  talk: 'board.toTalk',
  again: 'board.toAgain',
  reveal: 'board.toReveal',
};

/** The number of the present question in its stage, from 1; null between questions. */
export function questionNumber({ stage }: Pick<ClassView, 'stage'>): number | null {
  const id = stage.place.question;
  return id === null ? null : Number(id.slice(id.indexOf('.') + 1)) + 1;
}

/** What the button that leads on says: where it leads. */
export function nextWord(view: ClassView): UiKey {
  const { place, beats, questions, kind } = view.stage;
  const follows = toBeat[beats[beats.indexOf(place.beat) + 1] ?? 'done'];
  if (place.question !== null && follows) return follows;
  if (place.beat === 'brief' && questions > 0) return 'board.toFirst';
  const number = questionNumber(view);
  if (number !== null && number < questions) return kind === 'case' ? 'play.next' : 'board.toItem';
  if (number !== null) return kind === 'case' ? 'board.toDone' : 'board.toShut';
  return view.ahead?.next === null ? 'board.toEnd' : 'board.toStage';
}
