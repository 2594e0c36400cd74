import { describe, expect, test } from 'vitest';
import { t } from '../../../src/app/i18n.ts';
import type { PlayerQuestion } from '../../../src/classroom/views/player-view.ts';
import { outcomeWord } from '../../../src/pages/room/outcome-word.ts';
import { isLocalOnly } from '../../../src/pages/room/room-links.ts';
import { sealWord } from '../../../src/pages/room/seal-word.ts';
import { spacedCode } from '../../../src/pages/room/spaced-code.ts';
import type { SpotOutcome } from '../../../src/rules/judge.ts';
import type { Mark } from '../../../src/rules/state.ts';

const question = (
  mine: Mark | null,
  outcome: SpotOutcome['outcome'],
  rightReason = false,
): PlayerQuestion => ({
  id: '0.0',
  kind: 'spot',
  spot: 'a',
  text: '',
  letters: [],
  offered: [],
  collecting: null,
  revealed: null,
  mine,
  late: false,
  outcome: { outcome, rightReason },
});
const accused: Mark = { verdict: 'violation', reason: 'x' };
const released: Mark = { verdict: 'lawful' };

describe('how a mark fell out', () => {
  test.each([
    ['a hit', question(accused, 'hit', true), false, true, 'play.right'],
    ['a hit for a wrong reason', question(accused, 'hit'), false, true, 'play.wrongReason'],
    ['a hit where no reason is asked', question(accused, 'hit'), false, false, 'play.right'],
    ['a false alarm', question(accused, 'falseAlarm'), false, true, 'play.wrongAlarm'],
    ['a miss', question(released, 'miss'), false, true, 'play.wrongMiss'],
    ['a release', question(released, 'correctRelease'), false, true, 'play.rightRelease'],
    ['a card held that does not hold', question(released, 'miss'), true, true, 'claim.wrongHeld'],
    ['a card dropped that holds', question(accused, 'falseAlarm'), true, true, 'claim.wrongDropped'],
  ] as const)('%s', (_, one, claim, reasoned, key) => {
    expect(outcomeWord(one, claim, reasoned)).toBe(t(key));
  });

  test('a spot left alone is no judgement, whatever it counts as', () => {
    const left = outcomeWord(question(null, 'correctRelease'), false, true);
    expect(left).toBe(outcomeWord(question(null, 'miss'), true, true));
    expect(left).not.toBe(t('play.rightRelease'));
  });
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['sharp.localhost', true],
  ['192.168.1.20', false],
  ['10.127.0.1', false],
  ['school.example', false],
])('other devices can open %s: not %s', (host, local) => {
  expect(isLocalOnly(host)).toBe(local);
});

test('a code is read out in two threes, and a seal by its sign', () => {
  expect(spacedCode('K7M3QX')).toBe('K7M 3QX');
  expect(sealWord({ sign: '鹤', lap: 1 })).toBe('鹤');
  expect(sealWord({ sign: '鹤', lap: 2 })).toBe('鹤 2');
});
