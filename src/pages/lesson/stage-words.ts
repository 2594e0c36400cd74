import { language, t } from '../../app/i18n.ts';
import type { Stage } from '../../rules/lesson-schema.ts';
import { practiceOf } from '../../rules/practice.ts';
import type { Kit } from './load-kit.ts';

/** What a stage is called, and what the teacher does in it. */
export function stageWords(stage: Stage, kit: Kit): { readonly title: string; readonly does: string } {
  const n = 'items' in stage ? stage.items.length : stage.kind === 'case' ? stage.spots.length : 0;
  const title =
    stage.kind === 'case'
      ? (kit.cases.find((one) => one.stage.level === stage.level)?.bundle.level.title ?? '')
      : '';
  // The plan names the question that the board will show.
  const question = practiceOf(language.value).text;
  return {
    title: t(`lesson.stage.${stage.kind}`, { n, title }),
    does: t(`lesson.do.${stage.kind}`, { n, question }),
  };
}
