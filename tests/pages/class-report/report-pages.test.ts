import { describe, expect, test } from 'vitest';
import { foldRoom } from '../../../src/classroom/fold-room.ts';
import { reportOf } from '../../../src/classroom/report/report-of.ts';
import { reportRows } from '../../../src/classroom/report/report-rows.ts';
import { minutesOf } from '../../../src/pages/class-report/minutes-of.ts';
import { missRate } from '../../../src/pages/class-report/miss-rate.ts';
import { decimal, percent, signed } from '../../../src/pages/class-report/numbers.ts';
import { reportFileName } from '../../../src/pages/class-report/report-file-name.ts';
import { reportXlsx } from '../../../src/pages/class-report/report-xlsx.ts';
import { reteachGroups } from '../../../src/pages/class-report/reteach-groups.ts';
import { lessonLog, sampleScript } from '../../support/classroom/sample-lesson-log.ts';
import { sampleTexts } from '../../support/classroom/sample-texts.ts';
import { readXlsx } from '../../support/read-xlsx.ts';

const report = () => {
  const found = reportOf(foldRoom(lessonLog(sampleScript)));
  if (!found) throw new Error('no report');
  return found;
};

describe('numbers as they are shown', () => {
  test.each([
    [0.225, '23%'],
    [0, '0%'],
    [1, '100%'],
    [null, '–'],
  ])('a share of %s is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test.each([
    [1.234, '1.23', '+1.23'],
    [-0.5, '−0.50', '−0.50'],
    [0.001, '0.00', '0.00'],
    [-0.001, '0.00', '0.00'],
  ])('%s is %s, and as a change %s', (value, plain, change) => {
    expect(decimal(value)).toBe(plain);
    expect(signed(value)).toBe(change);
  });

  test('missed comes from the counts, so that it rounds as its own share does', () => {
    const rates = { n: 40, hits: 31, misses: 9, falseAlarms: 0, correctReleases: 0 };
    const all = { ...rates, hitRate: 31 / 40, falseAlarmRate: null };
    expect(percent(missRate(all))).toBe('23%');
    expect(percent(1 - all.hitRate)).toBe('22%');
    expect(missRate({ ...all, hits: 0, misses: 0 })).toBe(null);
  });

  test('stages follow one another', () => {
    expect(minutesOf([{ minutes: 4 }, { minutes: 0 }, { minutes: 10 }])).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 4 },
      { from: 4, to: 14 },
    ]);
  });
});

describe('the name of a file', () => {
  const name = (title: string, date: string | null = '2027-03-15') =>
    reportFileName('课堂记录', { date, lesson: { title } }, 'csv');

  test('says what it is, the day and the lesson', () => {
    expect(name('一支手电筒要什么')).toBe('课堂记录-2027-03-15-一支手电筒要什么.csv');
    expect(name('够用就好', null)).toBe('课堂记录-够用就好.csv');
  });

  test('has nothing that a file system refuses, and an end', () => {
    expect(name('../a\\b:c*d?"e<f>|\u0000g')).toBe('课堂记录-2027-03-15-a b c d e f g.csv');
    expect(name('案'.repeat(120))).toBe(`课堂记录-2027-03-15-${'案'.repeat(40)}.csv`);
  });
});

describe('what to take up again', () => {
  test('stands by case, the group of the hardest first, with the notes of its case', () => {
    const groups = reteachGroups(report());
    expect(groups.map((one) => [one.from?.title ?? null, one.questions.map((found) => found.id)])).toEqual([
      ['青禾借书证', ['2.3', '2.2', '2.0']],
      [null, ['4.3']],
    ]);
    expect(groups[0]?.from?.teach?.misconception).toBe('KEY misconception');
  });
});

describe('the workbook', () => {
  test('holds the very cells of the tables, texts as texts', async () => {
    const found = report();
    const hostile = { ...found, lesson: { ...found.lesson, title: '=1+1 & <课>' } };
    const texts = sampleTexts();
    const blob = await reportXlsx(hostile, texts);
    const read = readXlsx(new Uint8Array(await blob.arrayBuffer()));
    for (const { name, rows } of reportRows(hostile, texts)) {
      // Trailing empty cells are not written, nor is an empty text.
      const bare = (row: readonly unknown[]) => {
        const cells = row.map((cell) => (cell === '' ? null : cell));
        while (cells.length > 0 && cells[cells.length - 1] == null) cells.pop();
        return cells;
      };
      expect(read[name]?.map(bare)).toEqual(rows.map(bare));
    }
    expect(read.summarySheet?.[1]?.[1]).toBe('=1+1 & <课>');
  });
});
