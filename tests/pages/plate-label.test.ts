import { describe, expect, test } from 'vitest';
import { needTexts } from '../../src/app/i18n.ts';
import type { Turn } from '../../src/cards/turn.ts';
import { plateLabel } from '../../src/pages/cards/plate-label.ts';

const corner = { x: 0, y: 0 };
const seen = (turn: Turn) => ({
  seat: 17,
  turn,
  corners: [corner, corner, corner, corner] as const,
  size: 30,
  misread: 0,
});
const turns = [0, 1, 2, 3] as const;

describe('what is written beside a card', () => {
  test('is its number and its answer', async () => {
    await needTexts('board');
    expect(turns.map((turn) => plateLabel('letters', seen(turn), false))).toEqual([
      '17A',
      '17B',
      '17C',
      '17D',
    ]);
    expect(turns.map((turn) => plateLabel('verdict', seen(turn), false))).toEqual([
      '17合',
      '17',
      '17违',
      '17',
    ]);
  });

  test('is its number alone where the class sees it', () => {
    for (const kind of ['letters', 'verdict'] as const) {
      expect(turns.map((turn) => plateLabel(kind, seen(turn), true))).toEqual(['17', '17', '17', '17']);
    }
  });
});
