import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseLesson } from '../../src/classroom/case-lesson.ts';
import { planOf } from '../../src/classroom/plan-of.ts';
import { planSchema } from '../../src/classroom/plan-schema.ts';
import { questionsOf } from '../../src/classroom/questions.ts';
import { sampleLesson, samplePlan, sampleSources } from '../support/classroom/sample-plan.ts';

describe('planOf', () => {
  test('gives a plan that parses', () => {
    expect(v.parse(planSchema, samplePlan())).toEqual(samplePlan());
    expect(samplePlan().lesson.title).toBe('样例课');
  });

  test('flattens the lesson into questions with their answers', () => {
    const questions = questionsOf(samplePlan());
    expect(questions.map((one) => `${one.id} ${one.kind} ${one.answer?.verdict ?? '-'}`)).toEqual([
      '0.0 practice -',
      '1.0 item violation',
      '1.1 item lawful',
      '1.2 item violation',
      '1.3 item lawful',
      '2.0 spot lawful',
      '2.1 spot violation',
      '2.2 spot lawful',
      '2.3 spot violation',
      '2.4 spot violation',
      '4.0 item violation',
      '4.1 item lawful',
      '4.2 item violation',
      '4.3 item lawful',
    ]);
    expect(questions.find((one) => one.id === '2.1')).toMatchObject({
      spot: 'card',
      level: 'sample-form',
      tempting: 'excess',
      answer: { verdict: 'violation', reason: 'excess', accepts: ['refusal'] },
    });
  });

  test('offers the same reasons for every item before and after', () => {
    const offered = questionsOf(samplePlan())
      .filter((one) => one.kind === 'item')
      .map((one) => one.offered.map(({ id }) => id).join());
    expect(new Set(offered)).toEqual(new Set(['excess,refusal,silent']));
  });

  test('fills up reasons that are too few to choose from with those of the cases', () => {
    const [, before, oneCase] = sampleLesson().stages;
    if (before?.kind !== 'before' || !oneCase) throw new Error('the sample has other stages');
    const lesson = { ...sampleLesson(), stages: [{ ...before, items: ['silent/a', 'silent/b'] }, oneCase] };
    const plan = planOf(lesson, sampleSources());
    if ('missing' in plan) throw new Error('missing');
    const [stage] = plan.stages;
    expect(stage?.kind === 'before' && stage.offered.map((one) => one.id)).toEqual([
      'excess',
      'refusal',
      'silent',
    ]);
  });

  test('names everything that is not there', () => {
    const lesson = {
      ...sampleLesson(),
      stages: [
        { kind: 'before' as const, minutes: 1, items: ['excess/z', 'nothing/a', 'excess/a', 'plain'] },
        { kind: 'case' as const, minutes: 1, level: 'elsewhere', spots: ['a'] },
        { kind: 'rewrite' as const, minutes: 1, level: 'sample-form', spot: 'constructor' },
      ],
    };
    expect(planOf(lesson, sampleSources())).toEqual({
      missing: ['excess/z', 'nothing/a', 'plain', 'elsewhere', 'sample-form/constructor'],
    });
  });

  test('makes a plan of single cases, each with all of its spots', () => {
    const bundle = sampleSources().cases['sample-form']?.public;
    const plan = planOf(caseLesson(bundle ? [bundle] : []), sampleSources());
    if ('missing' in plan) throw new Error('missing');
    expect(plan.lesson).toMatchObject({ band: null, title: '青禾借书证' });
    expect(questionsOf(plan).map((one) => one.spot)).toEqual([
      'name',
      'phone',
      'card',
      'shelf',
      'friends',
      'partners',
    ]);
    expect(v.safeParse(planSchema, plan).success).toBe(true);
  });
});
