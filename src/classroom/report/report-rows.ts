import type { Figure } from '../stats/figure.ts';
import type { Cell } from './csv.ts';
import type { ClassReport } from './report-of.ts';
import type { ReportTexts } from './report-texts.ts';

/** A table of the report: the first row names the columns. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const round = (value: number | null, places = 2): Cell =>
  value === null ? null : Number(value.toFixed(places));

const figure = ({ value }: Figure): Cell => round(value);

const seatRows = ({ people, cases }: ClassReport, texts: ReportTexts): Cell[][] => [
  [
    texts.seat,
    texts.team,
    texts.answered,
    texts.late,
    texts.before,
    texts.after,
    ...cases.map((one) => one.title),
    texts.score,
  ],
  ...people.map((one) => [
    one.seat,
    one.team === null ? null : (texts.teams[one.team] ?? null),
    one.answered,
    one.late,
    round(one.before, 0),
    round(one.after, 0),
    ...one.cases,
    one.score,
  ]),
];

const questionRows = ({ questions }: ClassReport, texts: ReportTexts): Cell[][] => [
  [
    texts.stage,
    texts.question,
    texts.verdict,
    texts.reason,
    texts.n,
    texts.right,
    texts.difficulty,
    texts.discrimination,
    texts.accusations,
    texts.wronged,
    texts.wrongToRight,
    texts.rightToWrong,
    texts.reteach,
  ],
  ...questions.map((one) => [
    texts.stages[one.kind],
    one.text,
    texts.verdicts[one.verdict],
    one.reason?.label ?? null,
    one.tally.n,
    one.right,
    figure(one.difficulty),
    figure(one.discrimination),
    one.tally.violation,
    one.wronged,
    one.talk?.wrongToRight ?? null,
    one.talk?.rightToWrong ?? null,
    one.reteach.map((why) => texts.why[why]).join(texts.comma),
  ]),
];

function summaryRows(report: ClassReport, texts: ReportTexts): Cell[][] {
  const { tests, rates } = report;
  const change = tests?.discernment;
  return [
    [texts.figure, texts.value, texts.n],
    [texts.lesson, report.lesson.title, null],
    [texts.date, report.date, null],
    [texts.active, report.active, report.seats],
    [texts.classScore, round(report.class.score, 0), report.class.n],
    [texts.hitRate, round(rates.hitRate), rates.hits + rates.misses],
    [texts.falseAlarmRate, round(rates.falseAlarmRate), rates.falseAlarms + rates.correctReleases],
    [texts.before, round(tests?.gain.before ?? null, 0), tests?.paired ?? 0],
    [texts.after, round(tests?.gain.after ?? null, 0), tests?.paired ?? 0],
    [texts.gain, tests ? figure(tests.gain.gain) : null, tests?.paired ?? 0],
    [texts.discernment, change ? figure(change.dPrime) : null, tests?.paired ?? 0],
    [texts.bias, change ? figure(change.bias) : null, tests?.paired ?? 0],
    ...report.confused.map(({ rightLabel, givenLabel, n }): Cell[] => [
      texts.confused,
      `${rightLabel} → ${givenLabel}`,
      n,
    ]),
  ];
}

/** The tables of a report: the class, the questions, the seats by number. For CSV, XLSX and print alike. */
export const reportRows = (report: ClassReport, texts: ReportTexts): Sheet[] => [
  { name: texts.summarySheet, rows: summaryRows(report, texts) },
  { name: texts.questionSheet, rows: questionRows(report, texts) },
  { name: texts.seatSheet, rows: seatRows(report, texts) },
];
