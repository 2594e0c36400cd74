import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { lessonSchema } from '../../src/rules/lesson-schema.ts';
import { leftOutOf, leftOutReason } from '../../src/rules/primary-topics.ts';
import { splitSurfaceRef, surfaceRefSchema } from '../../src/rules/surface-ref.ts';
import { holds } from '../support/property.ts';

const words = { title: '课', about: '讲什么', objectives: ['一', '二'] };
const lesson = {
  id: 'a-lesson',
  minutes: 15,
  band: 'junior',
  zh: words,
  en: words,
  stages: [
    { kind: 'hand-out', minutes: 2 },
    { kind: 'case', minutes: 12, level: 'a-case', spots: ['s1', 's2', 's3', 's4'] },
    { kind: 'collect', minutes: 1 },
  ],
};

describe('a lesson', () => {
  test('reads as it is written', () => {
    expect(v.parse(lessonSchema, lesson)).toEqual(lesson);
  });

  test.each([
    ['a length that no lesson has', { minutes: 45 }],
    ['an age that is not there', { band: 'infant' }],
    ['a single objective', { zh: { ...words, objectives: ['一'] } }],
    ['a stage of an unknown kind', { stages: [...lesson.stages, { kind: 'nap', minutes: 1 }] }],
    ['half a minute', { stages: [{ kind: 'hand-out', minutes: 0.5 }, ...lesson.stages] }],
    ['a field too many', { homework: true }],
    [
      'an item without a reason',
      { stages: [...lesson.stages, { kind: 'before', minutes: 3, items: ['a', 'b', 'c', 'd'] }] },
    ],
  ])('is refused with %s', (_, change) => {
    expect(v.is(lessonSchema, { ...lesson, ...change })).toBe(false);
  });
});

describe('the name of a surface', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,12})?$/).filter((one) => !(one in {}));

  test('splits into the reason and the id it was made of', () => {
    holds(
      fc.property(id, id, (reason, own) => {
        expect(v.is(surfaceRefSchema, `${reason}/${own}`)).toBe(true);
        expect(splitSurfaceRef(`${reason}/${own}`)).toEqual({ reason, id: own });
      }),
    );
  });

  test.each(['', '/', 'a/', '/a', 'a/b/c', 'A/b', 'a/b c', 'constructor/a', '../a'])('%j is none', (ref) => {
    expect(v.is(surfaceRefSchema, ref)).toBe(false);
  });
});

describe('what primary lessons leave out', () => {
  test.each([
    ['这笔贷款还没还清', ['loans']],
    ['打一份征信报告', ['loans']],
    ['试衣间里的镜头', ['hidden-cameras']],
    ['a loan for a car', ['loans']],
    ['A hidden camera in the bathroom', ['hidden-cameras']],
    ['信用卡和偷拍', ['loans', 'hidden-cameras']],
    ['门口的摄像头', []],
    ['lend me your ears', []],
    ['给他一点信任', []],
  ])('%j: %j', (text, topics) => {
    expect(leftOutOf(text)).toEqual(topics);
  });

  test('knows the reasons that are about them', () => {
    expect(leftOutReason('hidden-camera')).toBe('hidden-cameras');
    expect(leftOutReason('stale-adverse-record')).toBe('loans');
    expect(leftOutReason('camera-no-sign')).toBeNull();
  });
});
