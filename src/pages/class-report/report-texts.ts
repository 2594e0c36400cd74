import { t } from '../../app/i18n.ts';
import type { ReportTexts, ReportWord } from '../../classroom/report/report-texts.ts';

const words: Readonly<Record<ReportWord, null>> = {
  summarySheet: null,
  questionSheet: null,
  seatSheet: null,
  seat: null,
  team: null,
  answered: null,
  late: null,
  before: null,
  after: null,
  score: null,
  stage: null,
  question: null,
  verdict: null,
  reason: null,
  n: null,
  right: null,
  difficulty: null,
  discrimination: null,
  accusations: null,
  wronged: null,
  wrongToRight: null,
  rightToWrong: null,
  reteach: null,
  figure: null,
  value: null,
  lesson: null,
  date: null,
  active: null,
  classScore: null,
  hitRate: null,
  falseAlarmRate: null,
  gain: null,
  discernment: null,
  bias: null,
  confused: null,
  comma: null,
};

const teams = [0, 1, 2, 3, 4, 5] as const;

/** The words of a report's tables in the language in use. Needs the texts of `board`. */
export function reportTexts(): ReportTexts {
  const texts = (Object.keys(words) as ReportWord[]).map((word) => [word, t(`report.word.${word}`)] as const);
  return {
    ...(Object.fromEntries(texts) as Record<ReportWord, string>),
    teams: teams.map((team) => t(`report.teamName.${team}`)),
    stages: {
      'hand-out': t('report.stage.hand-out'),
      before: t('report.stage.before'),
      case: t('report.stage.case'),
      rewrite: t('report.stage.rewrite'),
      after: t('report.stage.after'),
      act: t('report.stage.act'),
      collect: t('report.stage.collect'),
    },
    verdicts: { lawful: t('play.lawful'), violation: t('play.violation') },
    why: {
      hard: t('report.why.hard'),
      wronged: t('report.why.wronged'),
      reason: t('report.why.reason'),
    },
  };
}
