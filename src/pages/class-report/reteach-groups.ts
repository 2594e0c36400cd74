import type { QuestionReport } from '../../classroom/report/question-report.ts';
import type { CaseReport, ClassReport } from '../../classroom/report/report-of.ts';

/** Questions to take up again that belong together: those of one case, or of the questions after the lesson. */
export interface ReteachGroup {
  /** Null for the questions after the lesson. */
  readonly from: CaseReport | null;
  readonly questions: readonly QuestionReport[];
}

/** What to take up again by where it comes from; the group with the hardest question first. */
export function reteachGroups({ reteach, questions, cases }: ClassReport): ReteachGroup[] {
  const groups = new Map<number | null, QuestionReport[]>();
  for (const id of reteach) {
    const found = questions.find((one) => one.id === id);
    if (!found) continue;
    const stage = found.kind === 'case' ? found.stage : null;
    groups.set(stage, [...(groups.get(stage) ?? []), found]);
  }
  return [...groups].map(([stage, own]) => ({
    from: cases.find((one) => one.stage === stage) ?? null,
    questions: own,
  }));
}
