import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRoom } from '../../../src/classroom/fold-room.ts';
import { readLog } from '../../../src/classroom/read-log.ts';
import { compareForms } from '../../../src/classroom/report/compare-forms.ts';
import { csvOf, harmless } from '../../../src/classroom/report/csv.ts';
import { formAnswers } from '../../../src/classroom/report/form-answers.ts';
import { reportCsv } from '../../../src/classroom/report/report-csv.ts';
import { reportOf } from '../../../src/classroom/report/report-of.ts';
import { reportRows } from '../../../src/classroom/report/report-rows.ts';
import { noRoom } from '../../../src/classroom/state.ts';
import { arbitraryActions, play } from '../../support/classroom/arbitrary-room.ts';
import { lessonLog, sampleScript } from '../../support/classroom/sample-lesson-log.ts';
import { act, goTo, sampleOpening, sampleRoom } from '../../support/classroom/sample-room.ts';
import { sampleTexts } from '../../support/classroom/sample-texts.ts';
import { holds } from '../../support/property.ts';

const whole = reportOf(foldRoom(lessonLog(sampleScript)));

const sample = () => {
  if (!whole) throw new Error('no report');
  return whole;
};

const questionAt = (id: string) => sample().questions.find((one) => one.id === id);

describe('the report of a lesson', () => {
  test('names lesson, day, stages and how many took part', () => {
    expect(sample()).toMatchObject({
      lesson: { id: 'sample-40', title: '样例课', minutes: 40 },
      date: '2027-03-15',
      seats: 6,
      active: 6,
      ended: true,
    });
    expect(sample().stages.map((one) => one.kind)).toEqual([
      'hand-out',
      'before',
      'case',
      'rewrite',
      'after',
      'act',
      'collect',
    ]);
    expect(reportOf(noRoom)).toBe(null);
  });

  test('compares before and after by the seats that have both whole', () => {
    const { tests } = sample();
    expect(tests).toMatchObject({ items: { before: 4, after: 4 }, paired: 5, unpaired: 1 });
    // Before 50, 25, 25, 50, 25: mean 35. After 100, 75, 75, 100, 50: mean 80. ⟨g⟩ = 45 / 65 = 0.6923.
    expect(tests?.gain.before).toBe(35);
    expect(tests?.gain.after).toBe(80);
    expect(tests?.gain.gain).toEqual({ value: 45 / 65, n: 5 });
  });

  test('pools the same seats for discernment, verdicts alone', () => {
    // Before, of 10 violations 9 stamped, of 10 lawful 7 stamped. After: 10 of 10, and 3 of 10.
    const { discernment } = sample().tests ?? {};
    expect(discernment?.before?.spots).toBe(20);
    // H = 9.5/11, z = 1.096804; F = 7.5/11, z = 0.472789: d′ = 0.624015, c = −0.784796
    expect(discernment?.before?.dPrime).toBeCloseTo(0.624, 3);
    expect(discernment?.before?.bias).toBeCloseTo(-0.7848, 3);
    // H = 10.5/11, z = 1.690622; F = 3.5/11, z = −0.472789: d′ = 2.163411, c = −0.608916
    expect(discernment?.dPrime.value).toBeCloseTo(2.163411 - 0.624015, 3);
    expect(discernment?.bias.value).toBeCloseTo(-0.608916 + 0.784796, 3);
  });

  test('gives each question its figures', () => {
    expect(questionAt('2.0')).toMatchObject({
      kind: 'case',
      spot: 'name',
      verdict: 'lawful',
      reason: null,
      right: 4,
      wronged: 2,
      tally: { n: 6, lawful: 4, violation: 2 },
      difficulty: { value: 4 / 6, n: 6 },
      talk: { n: 6, wrongToRight: 4, rightToWrong: 1, stayedRight: 0, stayedWrong: 1 },
      reteach: ['wronged'],
    });
    expect(questionAt('2.1')).toMatchObject({
      right: 5,
      reason: { id: 'excess', label: '超范围收集' },
      wronged: null,
      talk: null,
      reteach: [],
    });
    expect(questionAt('2.3')).toMatchObject({ right: 2, reteach: ['hard', 'reason'] });
    expect(questionAt('0.0')).toBe(undefined);
  });

  test('brings what helps to take a question up again: its explanation, and the teaching notes of its case', () => {
    expect(questionAt('2.0')?.why).toBe('KEY why name');
    expect(questionAt('1.2')?.why).toBe('KEY why of refusal c');
    expect(questionAt('4.3')?.why).toBe('KEY why of silent b');
    expect(sample().cases.map((one) => one.teach)).toEqual([
      { ask: 'KEY ask', misconception: 'KEY misconception', followUp: 'KEY follow-up' },
    ]);
  });

  test('correlates an item with the rest of its own form', () => {
    // After, sums of the other three items: seats 3 2 2 3 2 3 (item 4.0), all right there: no spread.
    expect(questionAt('4.0')?.discrimination).toEqual({ value: null, n: 6, why: 'no-spread' });
    // Item 4.1: wrong for seat 5 alone. Others of seats 1–6: 3 2 2 3 2 3. M₁ = 13/5, M₀ = 2, s = 0.5:
    // (2.6 − 2) / 0.5 · √(5/6 · 1/6) = 0.4472
    expect(questionAt('4.1')?.discrimination.value).toBeCloseTo(0.4472, 4);
    // Before, seat 6 left an item out and has no row.
    expect(questionAt('1.0')?.discrimination.n).toBe(5);
  });

  test('lists reasons mistaken for others with their names, and what to take up again, hardest first', () => {
    // Two pairs of four each, by name.
    expect(sample().confused.slice(0, 2)).toEqual([
      { right: 'refusal', given: 'excess', n: 4, rightLabel: 'refusal 名', givenLabel: 'excess 名' },
      { right: 'silent', given: 'sharing', n: 4, rightLabel: 'silent 名', givenLabel: '擅自给别人' },
    ]);
    expect(sample().confused.some((one) => one.right === 'excess' && one.given === 'refusal')).toBe(false);
    // Right: 2 of 6, 3 of 6, then 4 of 6 with 2 accusations each. What was hard before the lesson is not among them.
    expect(sample().reteach).toEqual(['2.3', '2.2', '2.0', '4.3']);
    expect(questionAt('1.1')?.reteach).toEqual(['hard', 'wronged']);
  });

  test('has a line for each seat, by number only', () => {
    expect(sample().people[0]).toEqual({
      seat: 1,
      team: 0,
      answered: 13,
      late: 0,
      before: 50,
      after: 100,
      cases: [100],
      score: 100,
    });
    expect(sample().people[5]).toMatchObject({ seat: 6, before: null, after: 100, answered: 12 });
  });

  test('is the same from a log that was stored', () => {
    holds(
      fc.property(arbitraryActions, (actions) => {
        const { log, state } = play(sampleOpening(), actions);
        const read = readLog(JSON.parse(JSON.stringify(log)));
        expect(read.lost).toBe(0);
        expect(JSON.stringify(reportOf(foldRoom(read.actions)))).toBe(JSON.stringify(reportOf(state)));
      }),
      60,
    );
  });
});

describe('the report of other classes', () => {
  test('of counted hands has difficulties and rates, but neither gain nor discrimination', () => {
    let state = sampleRoom({ way: 'hands' });
    for (const id of ['1.0', '2.0', '4.0']) {
      const [stage = 0] = id.split('.').map(Number);
      state = act(goTo(state, stage, id, 'ask'), {
        type: 'count',
        question: id,
        lawful: 10,
        violation: 30,
        reasons: { excess: 20 },
      });
      if (stage === 2) state = goTo(state, 2, id, 'reveal');
    }
    const report = reportOf(state);
    expect(report?.questions.map((one) => [one.id, one.right, one.difficulty.value])).toEqual([
      ['1.0', 20, 0.5],
      ['2.0', 10, 0.25],
      ['4.0', 20, 0.5],
    ]);
    expect(report?.tests).toMatchObject({ paired: 0, gain: { gain: { value: null, why: 'few' } } });
    expect(report?.questions[0]?.discrimination.value).toBe(null);
    expect(report?.rates.falseAlarmRate).toBe(0.75);
  });

  test('counts a right verdict as right where no reason was asked for', () => {
    const script = {
      ...sampleScript,
      '2.3': ['violation', 'violation', 'violation', 'lawful', 'violation', 'violation'],
    };
    const report = reportOf(foldRoom(lessonLog(script, { asks: 'verdict' })));
    expect(report?.questions.find((one) => one.id === '2.3')).toMatchObject({ right: 5, reteach: [] });
  });

  test('across two lessons pairs the seats of both', () => {
    const first = foldRoom(lessonLog(sampleScript));
    const second = foldRoom(
      lessonLog({ ...sampleScript, '4.3': ['lawful', '-', 'lawful', 'lawful', 'lawful', 'lawful'] }),
    );
    const compared = compareForms(formAnswers(first, 'before'), formAnswers(second, 'after'));
    expect(compared).toMatchObject({ paired: 4, unpaired: 2, gain: { gain: { value: null, why: 'few' } } });
    expect(compareForms(formAnswers(noRoom, 'before'), formAnswers(second, 'after'))).toBe(null);
  });

  test('of any log never throws', () => {
    holds(
      fc.property(arbitraryActions, fc.constantFrom('teacher' as const, 'self' as const), (actions, pace) => {
        const { state } = play(sampleOpening({ pace }), actions);
        const report = reportOf(state);
        if (report) expect(reportCsv(report, sampleTexts()).length).toBeGreaterThan(100);
      }),
      60,
    );
  });
});

/** A plain reader of CSV by RFC 4180, to read back what was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (quoted && sign === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, i] = [[], '', i + 1];
    } else cell += sign;
  }
  return rows;
}

describe('CSV', () => {
  test('starts with a byte order mark, ends lines with CRLF, quotes what needs it', () => {
    expect(
      csvOf([
        ['a', 1.5, null],
        ['x,y', 'say "hi"', 'two\nlines'],
      ]),
    ).toBe('\uFEFFa,1.5,\r\n"x,y","say ""hi""","two\nlines"\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＠a',
  ])('takes the sting out of %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test('leaves numbers and plain texts alone', () => {
    expect(csvOf([[-0.5, '3-15', 'a=b', Number.NaN]])).toBe('\uFEFF-0.5,3-15,a=b,\r\n');
  });

  test('of any cells reads back, and no cell starts a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=cmd', '+', '"', ',', '\r\n', '-2', '@x', '"=1"'));
    holds(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const read = readCsv(csvOf(rows).slice(1));
          expect(read).toEqual(rows.map((row) => row.map(harmless)));
          for (const one of read.flat()) expect('=+-@\t\r'.includes(one[0] ?? ' ')).toBe(false);
        },
      ),
    );
  });

  test('of a report has one line per seat and question, and no name', () => {
    const texts = sampleTexts();
    const rows = readCsv(reportCsv(sample(), texts).slice(1));
    const at = rows.findIndex((row) => row[0] === 'seatSheet');
    expect(rows[at + 1]).toEqual([
      'seat',
      'team',
      'answered',
      'late',
      'before',
      'after',
      '青禾借书证',
      'score',
    ]);
    expect(rows[at + 2]).toEqual(['1', '甲', '13', '0', '50', '100', '100', '100']);
    expect(rows.length - at).toBe(2 + 6);
    expect(reportRows(sample(), texts).map((sheet) => sheet.rows.length)).toEqual([
      12 + sample().confused.length,
      1 + 13,
      1 + 6,
    ]);
    expect(rows.find((row) => row[0] === 'gain')).toEqual(['gain', '0.69', '5']);
  });
});
