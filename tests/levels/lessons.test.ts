import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Lesson, Stage } from '../../src/rules/lesson-schema.ts';
import { checkLessons } from '../../src/tools/levels/check-lessons.ts';
import { levelOf, taughtBy } from '../../src/tools/levels/lessons/lesson-book.ts';
import { lessonsOf } from '../../src/tools/levels/lessons/lessons-of.ts';
import { loadBook } from '../../src/tools/levels/load-book.ts';
import { reportBook } from '../../src/tools/levels/report.ts';

const book = loadBook(fileURLToPath(new URL('../../levels', import.meta.url)));
const lessons = book.shelf.lessons?.lessons ?? [];

/** What the check says of the book's lessons after a change, without the file name. */
function told(change: (copy: Lesson[]) => void): string[] {
  const copy: Lesson[] = JSON.parse(JSON.stringify(lessons));
  change(copy);
  return checkLessons({ ...book.shelf, lessons: { lessons: copy } }, book.tables, book.levels).map(
    ({ file, path, message }) => `${file} ${path}: ${message}`,
  );
}

const indexOf = (id: string) => lessons.findIndex((one) => one.id === id);

/** Changes one stage of a lesson. */
const at =
  <K extends Stage['kind']>(id: string, kind: K, change: (stage: Extract<Stage, { kind: K }>) => void) =>
  (copy: Lesson[]) => {
    const found = copy.find((one) => one.id === id)?.stages.find((stage) => stage.kind === kind);
    if (found?.kind !== kind) throw new Error(`no ${kind} in ${id}`);
    change(found as Extract<Stage, { kind: K }>);
  };

const swap = (list: string[], from: string, to: string) => list.splice(list.indexOf(from), 1, to);

describe('the lessons', () => {
  test('have no problems', () => {
    expect(told(() => {})).toEqual([]);
  });

  test('are there for every age and length, and a pair for six items across two', () => {
    const { count, bands, tested, acrossTwo } = reportBook(book).lessons;
    expect(count).toBeGreaterThanOrEqual(9);
    for (const lengths of Object.values(bands)) expect(lengths).toEqual([15, 25, 40]);
    expect(tested).toBeGreaterThanOrEqual(8);
    expect(acrossTwo).toBeGreaterThanOrEqual(1);
  });

  test('of forty minutes alone have the whole course: 4, 4, 20, 5, 3, 3, 1', () => {
    const whole = lessons.filter((one) => one.minutes === 40 && !one.id.includes('pair'));
    expect(whole).toHaveLength(4);
    for (const { stages } of whole) {
      expect(stages.map((stage) => `${stage.kind} ${stage.minutes}`)).toEqual([
        'hand-out 4',
        'before 4',
        'case 10',
        'case 10',
        'rewrite 5',
        'after 3',
        'act 3',
        'collect 1',
      ]);
    }
  });

  test('judge five spots of each case', () => {
    const cases = lessons.flatMap((one) =>
      one.stages.flatMap((stage) => (stage.kind === 'case' ? stage : [])),
    );
    expect(cases.length).toBeGreaterThan(14);
    expect(cases.filter((one) => one.spots.length !== 5)).toEqual([]);
  });

  test('in primary school show no word of loans or hidden cameras, wherever the class may look', () => {
    const shown = lessons
      .filter((one) => one.band === 'primary')
      .flatMap((one) => one.stages.flatMap((stage) => ('level' in stage ? stage.level : [])))
      .map((id) => {
        const level = book.levels.find((one) => one.texts['zh-CN']?.public.id === id)?.texts['zh-CN'];
        return { id, text: JSON.stringify([level?.public, level?.key]) };
      });
    expect(shown.length).toBeGreaterThan(6);
    for (const { id, text } of shown) expect(text, id).not.toMatch(/贷款|借钱|征信|偷拍|试衣间|更衣室/);
  });

  test('are published in each language with the same stages', () => {
    const shelf = book.shelf.lessons;
    if (!shelf) throw new Error('no lessons');
    const [zh, en] = [lessonsOf(shelf, 'zh-CN'), lessonsOf(shelf, 'en')];
    expect(zh.map((one) => one.stages)).toEqual(en.map((one) => one.stages));
    zh.forEach((one, i) => {
      expect(one.title).toBe(lessons[i]?.zh.title);
      expect(en[i]?.objectives).toEqual(lessons[i]?.en.objectives);
      expect(Object.keys(one)).not.toContain('zh');
    });
  });

  test('know what their cases are about', () => {
    const levels = new Map(book.levels.map((one) => [one.texts['zh-CN']?.public.id ?? '', one]));
    const whole = { lessons, levels, surfaces: {}, channels: [], reasons: book.tables.reasons };
    const lesson = lessons[indexOf('junior-15')];
    if (!lesson) throw new Error('no lesson');
    expect(taughtBy(whole, lesson)).toEqual([
      'refusal-blocks-service',
      'no-withdrawal',
      'collect-before-consent',
      'default-consent',
      'default-consent',
    ]);
    expect(levelOf(whole, 'takeaway-popup')?.public.id).toBe('takeaway-popup');
    expect(levelOf(whole, 'nowhere')).toBeUndefined();
  });
});

const j40 = `lessons.json lessons.${indexOf('junior-40')}.`;
const p40 = `lessons.json lessons.${indexOf('primary-40')}.`;
const pair = `lessons.json lessons.${indexOf('junior-pair-1')}.`;

describe('the check of lessons', () => {
  test.each<[string, (copy: Lesson[]) => void, string]>([
    [
      'minutes that do not add up',
      at('junior-40', 'act', (stage) => {
        stage.minutes = 4;
      }),
      `${j40}stages: the stages take 41 minutes, not 40`,
    ],
    [
      'a case that is too short for its spots',
      at('junior-40', 'case', (stage) => {
        stage.minutes = 9;
      }),
      `${j40}stages.2: needs 10 minutes, has 9`,
    ],
    [
      'a test that is too short for its items',
      at('junior-40', 'after', (stage) => {
        stage.minutes = 2;
      }),
      `${j40}stages.5: needs 3 minutes, has 2`,
    ],
    [
      'a lesson that begins with a test',
      (copy) => void copy[indexOf('junior-40')]?.stages.shift(),
      `${j40}stages.0: a lesson begins by handing out the cards`,
    ],
    [
      'a lesson that leaves the cards with the class',
      (copy) => void copy[indexOf('junior-40')]?.stages.pop(),
      `${j40}stages: a lesson ends by collecting the cards`,
    ],
    [
      'a test before that comes after a case',
      (copy) => {
        const { stages } = copy[indexOf('junior-40')] as Lesson;
        stages.splice(3, 0, ...stages.splice(1, 1));
      },
      `${j40}stages: before comes after a case`,
    ],
    [
      'a test after that comes before a case',
      (copy) => {
        const { stages } = copy[indexOf('junior-40')] as Lesson;
        stages.splice(3, 0, ...stages.splice(5, 1));
      },
      `${j40}stages: after comes before a case`,
    ],
    [
      'a case that is not there',
      at('junior-40', 'case', (stage) => {
        stage.level = 'no-such-case';
      }),
      `${j40}stages.2: no case no-such-case`,
    ],
    [
      'a mechanic that has to be played',
      at('junior-40', 'case', (stage) => {
        stage.level = 'red-packet';
      }),
      `${j40}stages.2: a class can't judge maze on one exhibit`,
    ],
    [
      'a spot that the case lacks',
      at('junior-40', 'case', (stage) => swap(stage.spots, 's6', 's99')),
      `${j40}stages.2: gate-notice has no spot s99`,
    ],
    [
      'spots in another order than the exhibit',
      at('junior-40', 'case', (stage) => stage.spots.reverse()),
      `${j40}stages.2: spots go in the order of the exhibit, each once`,
    ],
    [
      'too many violations',
      at('junior-40', 'case', (stage) => {
        stage.spots = ['s1', 's2', 's3', 's5', 's6'];
      }),
      `${j40}stages.2: 1 lawful spots, not two or three`,
    ],
    [
      'a rewritten clause that was lawful',
      at('junior-40', 'rewrite', (stage) => {
        stage.spot = 's4';
      }),
      `${j40}stages.4: gate-notice/s4 is no violation judged in this lesson`,
    ],
    [
      'a rewritten clause that the class did not judge',
      at('junior-40', 'rewrite', (stage) => {
        stage.spot = 's5';
      }),
      `${j40}stages.4: gate-notice/s5 is no violation judged in this lesson`,
    ],
    [
      'an item that does not exist',
      at('junior-40', 'before', (stage) => swap(stage.items, 'face-only/b', 'face-only/z')),
      `${j40}stages.1: no surface face-only/z`,
    ],
    [
      'an item about something else',
      at('junior-40', 'before', (stage) => swap(stage.items, 'face-only/b', 'waiver-clause/b')),
      `${j40}stages.1: waiver-clause/b tests what no case of the lesson is about`,
    ],
    [
      'a form that is not half lawful',
      at('junior-40', 'before', (stage) => swap(stage.items, 'face-only/b', 'face-only/c')),
      `${j40}stages.1: half of the items must be lawful`,
    ],
    [
      'the same item in both forms',
      at('junior-40', 'before', (stage) => swap(stage.items, 'face-only/b', 'face-only/a')),
      `${j40}stages.1: an item is in both forms`,
    ],
    [
      'forms that test different rules',
      at('junior-40', 'before', (stage) => swap(stage.items, 'face-only/b', 'face-uploaded/b')),
      `${j40}stages.1: the forms do not test the same rules, kept and broken alike`,
    ],
    [
      'right answers in the same order',
      at('junior-40', 'after', (stage) => {
        stage.items = ['collect-before-consent/a', 'linked-app-fed/b', 'minor-host-account/c', 'face-only/a'];
      }),
      `${j40}stages.1: the right answers come in the same order`,
    ],
    [
      'a test before without one after',
      (copy) => {
        const lesson = copy[indexOf('junior-40')] as Lesson;
        lesson.stages = lesson.stages.filter((stage) => stage.kind !== 'after');
      },
      `${j40}stages: a test before needs one after, and the other way round`,
    ],
    [
      'four items across two lessons',
      (copy) => {
        at('junior-pair-1', 'before', (stage) => stage.items.splice(4))(copy);
        at('junior-pair-2', 'after', (stage) => stage.items.splice(4))(copy);
      },
      `${pair}stages: each form needs 6 items`,
    ],
    [
      'a pair whose second lesson is missing',
      (copy) => {
        (copy[indexOf('junior-pair-1')] as Lesson).followedBy = 'nowhere';
      },
      `${pair}followedBy: no other lesson nowhere`,
    ],
    [
      'a pair for two ages',
      (copy) => {
        (copy[indexOf('junior-pair-2')] as Lesson).band = 'senior';
      },
      `${pair}stages: the lessons of a pair are for different ages`,
    ],
    [
      'a letter that is none',
      at('junior-40', 'act', (stage) => {
        stage.level = 'gate-notice';
      }),
      `${j40}stages.6: gate-notice has no letter`,
    ],
    [
      'a channel known from memory',
      at('junior-40', 'act', (stage) => {
        stage.channel = 'police';
      }),
      `${j40}stages.6: police was not checked in a source: not for a lesson`,
    ],
    [
      'a channel for other things',
      at('junior-40', 'act', (stage) => {
        stage.channel = 'credit-objection';
      }),
      `${j40}stages.6: credit-objection takes nothing that this lesson is about`,
    ],
    [
      'a primary lesson with a hidden camera',
      at('primary-40', 'case', (stage) => {
        stage.level = 'inn-check';
        stage.spots = ['s1', 's3', 's5', 's6', 's8'];
      }),
      `${p40}stages.2: primary lessons leave out hidden-cameras`,
    ],
    [
      'a primary lesson with a loan in a part of the exhibit that is not judged',
      at('primary-40', 'case', (stage) => {
        stage.level = 'policy-parade';
        stage.spots = ['s1', 's2', 's3', 's4', 's5'];
      }),
      `${p40}stages.2: primary lessons leave out loans`,
    ],
    [
      'a primary test about credit',
      at('primary-40', 'before', (stage) => swap(stage.items, 'shown-in-full/b', 'stale-adverse-record/c')),
      `${p40}stages.1: primary lessons leave out loans`,
    ],
    [
      'a lesson that is there twice',
      (copy) => {
        (copy[indexOf('junior-40')] as Lesson).id = 'junior-25';
      },
      `${j40}id: junior-25 is there twice`,
    ],
  ])('names %s', (_, change, message) => {
    expect(told(change)).toContain(message);
  });
});
