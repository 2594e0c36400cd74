import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleKey } from '../../src/rules/bundle.ts';
import { clauseLines } from '../../src/rules/clause-lines.ts';
import { lessonClock } from '../../src/rules/lesson-clock.ts';
import { teachSpot } from '../../src/rules/teach-spot.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { holds } from '../support/property.ts';

const book = loadBook(fileURLToPath(new URL('../../levels', import.meta.url)));
const levels = book.levels.flatMap((one) => one.texts['zh-CN'] ?? []);
const levelOf = (id: string) => {
  const level = levels.find((one) => one.public.id === id);
  if (!level) throw new Error(`no level ${id}`);
  return level;
};
const labels = Object.fromEntries(
  Object.entries(book.tables.reasons.reasons).map(([id, reason]) => [id, reason.zh.label]),
);

describe('the clock of a lesson', () => {
  test('has each stage begin where the one before ends, from 0 to the sum', () => {
    const stages = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 40 }) }), { minLength: 1 });
    holds(
      fc.property(stages, (list) => {
        const clock = lessonClock(list);
        expect(clock[0]?.from).toBe(0);
        expect(clock.map(({ from, to }) => to - from)).toEqual(list.map((one) => one.minutes));
        expect(clock.slice(1).map((one) => one.from)).toEqual(clock.slice(0, -1).map((one) => one.to));
      }),
    );
  });
});

describe('the lines of a clause', () => {
  test.each([
    ['gate-notice', 's1', ['原来的门禁卡到期停用，往后住户进出只凭刷脸，再也不怕忘带卡了。']],
    ['parcel-label', 's3', ['寄件人证件　居民身份证 990101 19900315 0008']],
    [
      'sms-inbox',
      's1',
      ['听蝉花市', '老秋您好，您在店里亲手填卡，同意收周六特价。栀子两盆二十元。不想收了，回复R，当天就停。'],
    ],
  ])('of %s/%s read as they stand on the exhibit', (id, spot, lines) => {
    expect(clauseLines(levelOf(id).public.exhibit, spot).map((one) => one.text)).toEqual(lines);
  });

  test('of a request are its four rows, each named', () => {
    const lines = clauseLines(levelOf('torch-requests').public.exhibit, 's6');
    expect(lines.map((one) => one.caption)).toEqual(['ask', 'purpose', 'moment', 'refusal']);
    expect(lines[0]?.text).toBe('打开麦克风和电话');
  });

  test('are none for what is not there', () => {
    expect(clauseLines(levelOf('torch-requests').public.exhibit, 's99')).toEqual([]);
    expect(clauseLines(levelOf('gate-notice').public.exhibit, 's99')).toEqual([]);
    expect(clauseLines(levelOf('wifi-claim').public.exhibit, 's1')).toEqual([]);
  });

  test.each(
    (book.shelf.lessons?.lessons ?? []).map((lesson) => [lesson.id, lesson] as const),
  )('are there for all that %s judges', (_, lesson) => {
    for (const stage of lesson.stages) {
      if (stage.kind !== 'case') continue;
      for (const spot of stage.spots)
        expect(clauseLines(levelOf(stage.level).public.exhibit, spot), spot).not.toEqual([]);
    }
  });
});

describe('the notes on a spot', () => {
  const level = levelOf('torch-requests');
  const key = bundleKey(level, book.tables, 'zh-CN');

  test('of a violation name the reason, the why, the lawful version and the law', () => {
    const note = teachSpot('s3', level.public, key, labels);
    expect(note).toMatchObject({ verdict: 'violation', label: '读取通讯录', reason: '不给就不让用' });
    expect(note?.lawful).toContain('不读通讯录');
    expect(note?.citations.length).toBeGreaterThan(0);
    expect(note?.citations.every((one) => one.law !== '' && one.article !== '')).toBe(true);
  });

  test('of a lawful spot name what it looks like, and no lawful version', () => {
    const note = teachSpot('s4', level.public, key, labels);
    expect(note).toMatchObject({ verdict: 'lawful', reason: '与服务无关', lawful: null });
  });

  test('of a lawful spot that looks like nothing name nothing', () => {
    const gate = levelOf('gate-notice');
    const note = teachSpot('s7', gate.public, bundleKey(gate, book.tables, 'zh-CN'), labels);
    expect(note?.reason).toBeNull();
  });

  test('are none for a spot that the key lacks, whatever its name', () => {
    for (const id of ['s99', '', 'constructor', '__proto__'])
      expect(teachSpot(id, level.public, key, labels)).toBeNull();
  });
});
