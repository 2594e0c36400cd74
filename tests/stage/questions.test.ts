import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/app/session.ts';
import { foldRun } from '../../src/mechanics/play.ts';
import type { Action } from '../../src/rules/action.ts';
import type { PublicLevel } from '../../src/rules/level-schema.ts';
import { headlineOf } from '../../src/stage/desk/headline-of.ts';
import { notYet } from '../../src/stage/desk/not-yet.ts';
import { offeredReasons } from '../../src/stage/desk/offered-reasons.ts';
import { questionOf } from '../../src/stage/desk/question-of.ts';
import { sealKindOf } from '../../src/stage/desk/seal-kind-of.ts';
import { hearingOf } from '../support/hearing-of.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleMap } from '../support/sample-map.ts';

const map = sampleMap().public;
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const hearing: PublicLevel = {
  ...sampleLevel().public,
  mechanic: 'claim',
  exhibit: hearingOf({ spots: ids.map((id) => ({ id, reason: null, severity: 1 as const })), reasons: [] }),
  spots: ids.map((id) => ({ id, label: id })),
  reasons: ['treble', 'stray', 'door'],
};
const claimReasons = ['treble', 'stray', 'door'];

/** As much of a session as the questions read. */
function sessionOf(level: PublicLevel, ...actions: Action[]): Session {
  const reasons = level.reasons.map((id) => ({
    id,
    group: claimReasons.includes(id) ? 'claim' : 'consent',
    label: id,
    plain: id,
  }));
  const state = foldRun(level, { seed: 5, feedback: 'each' }, actions);
  return { bundle: { level, reasons }, state: { value: state } } as unknown as Session;
}

const tie = (node: string): Action => ({ type: 'tie', node });
const holds = (spot: string): Action => ({ type: 'mark', spot, verdict: 'lawful' });

describe('what can be judged now', () => {
  it('is not a first step until the thread is complete', () => {
    expect(notYet(sessionOf(map))).toEqual(['first', 'second']);
    expect(notYet(sessionOf(map, tie('depot'), tie('shop')))).toEqual(['first', 'second']);
    expect(notYet(sessionOf(map, tie('depot'), tie('shop'), tie('me')))).toEqual([]);
  });

  it('is no card of a turn not yet heard', () => {
    expect(notYet(sessionOf(hearing))).toEqual(['c', 'd', 'e', 'f']);
    expect(notYet(sessionOf(hearing, holds('a'), holds('b')))).toEqual(['e', 'f']);
    expect(notYet(sessionOf(hearing, ...ids.map(holds)))).toEqual([]);
  });

  it('is anything elsewhere', () => {
    expect(notYet(sessionOf(sampleLevel().public))).toEqual([]);
  });
});

describe('the reasons offered', () => {
  const offered = (level: PublicLevel, spot: string) =>
    offeredReasons(sessionOf(level), spot)
      .map(({ id }) => id)
      .sort();

  it('are those of claims for steps and cards, and the others for nodes', () => {
    expect(offered(map, 'shop')).toEqual(['excess', 'preset', 'refusal']);
    expect(offered(map, 'first')).toEqual(['door', 'stray', 'treble']);
    expect(offered(hearing, 'a')).toEqual(['door', 'stray', 'treble']);
  });

  it('are all of them in other mechanics, which may ask about claims too', () => {
    const level = { ...sampleLevel().public, reasons: ['excess', 'treble', 'door'] };
    expect(offered(level, level.spots[0]?.id ?? '')).toEqual(['door', 'excess', 'treble']);
  });
});

describe('the seal', () => {
  it('says what was done with a card, a step or a row', () => {
    expect(sealKindOf(hearing, 'a', 'lawful')).toBe('objection');
    expect(sealKindOf(hearing, 'a', 'violation')).toBe('dropped');
    expect(sealKindOf(map, 'first', 'lawful')).toBe('doable');
    expect(sealKindOf(map, 'first', 'violation')).toBe('dropped');
    expect(sealKindOf(map, 'shop', 'lawful')).toBe('lawful');
    expect(sealKindOf(map, 'shop', 'violation')).toBe('violation');
  });
});

describe('the question', () => {
  it('asks of cards and steps whether they hold', () => {
    expect(questionOf(sessionOf(hearing), 'a')).toMatchObject({ title: 'claim.question', claim: true });
    expect(questionOf(sessionOf(map), 'first')).toMatchObject({ title: 'claim.step', lawful: 'claim.holds' });
    expect(questionOf(sessionOf(map), 'shop')).toMatchObject({ title: 'trace.question', claim: false });
  });

  it('is answered in words of its own', () => {
    const outcomes = ['hit', 'miss', 'falseAlarm', 'correctRelease'] as const;
    const said = [false, true].flatMap((claim) =>
      outcomes.flatMap((outcome) =>
        [true, false].map((rightReason) => headlineOf({ outcome, rightReason }, claim)),
      ),
    );
    expect(new Set(said).size).toBe(10);
    expect(said.slice(0, 8).every((key) => key.startsWith('play.'))).toBe(true);
    expect(said.slice(8).every((key) => key.startsWith('claim.'))).toBe(true);
  });
});
