import type { UiKey } from '../../app/i18n.ts';
import type { Stage } from '../../classroom/plan-schema.ts';

/** What a stage of a class is called. */
export const stageWord: Readonly<Record<Stage['kind'], UiKey>> = {
  'hand-out': 'board.stageHandOut',
  before: 'board.stageBefore',
  case: 'board.stageCase',
  rewrite: 'board.stageRewrite',
  after: 'board.stageAfter',
  act: 'board.stageAct',
  collect: 'board.stageCollect',
};
