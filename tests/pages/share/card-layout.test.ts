import { describe, expect, test } from 'vitest';
import type { CardContent } from '../../../src/pages/share/card-content.ts';
import type { Box, CardItem } from '../../../src/pages/share/card-item.ts';
import { cardLayout } from '../../../src/pages/share/card-layout.ts';
import { cardSize } from '../../../src/pages/share/card-size.ts';
import { languages } from '../../../src/rules/languages.ts';
import { cardSay, playedResult, qrOf, roughMeasure, sharpGauge } from './sample-content.ts';

type Read = Extract<CardItem, { kind: 'text' | 'art' | 'qr' | 'dashes' }>;

/** What is to be read, and so must neither leave the card nor lie on something else. */
const isRead = (item: CardItem): item is Read =>
  item.kind === 'text' ||
  item.kind === 'qr' ||
  item.kind === 'dashes' ||
  (item.kind === 'art' && !item.ground);

const nameOf = (item: Read) =>
  item.kind === 'text' ? item.text : item.kind === 'art' ? item.art : item.kind;

const safe = 44;
/** Line boxes are taller than their letters: so much of them may meet. */
const slack = 2;

const outside = ({ x, y, w, h }: Box) =>
  x < safe || y < safe - 4 || x + w > cardSize.w - safe || y + h > cardSize.h - safe + 4;

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > slack &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > slack;

/** What is wrong with a card, one line each. */
function faultsOf(content: CardContent, language: (typeof languages)[number]): string[] {
  const read = cardLayout(content, cardSay(language), roughMeasure).filter(isRead);
  const out = read.filter((item) => outside(item.box)).map((item) => `outside: ${nameOf(item)}`);
  const over = read.flatMap((item, i) =>
    read
      .slice(i + 1)
      .filter((other) => meet(item.box, other.box))
      .map((other) => `${nameOf(item)} on ${nameOf(other)}`),
  );
  const small = read.flatMap((item) =>
    item.kind === 'text' && item.type.size < 16 ? [`small: ${item.text} ${item.type.size}`] : [],
  );
  return [...out, ...over, ...small];
}

const textsOf = (content: CardContent, language: (typeof languages)[number]) =>
  cardLayout(content, cardSay(language), roughMeasure).flatMap((item) =>
    item.kind === 'text' ? [item.text] : [],
  );

/** Without spaces, because lines are broken at them. */
const dense = (text: string) => text.replace(/\s/g, '');

describe.each(languages)('in %s', (language) => {
  const counts = Array.from({ length: 16 }, (_, i) => i + 1);

  test.each(
    counts,
  )('%i rows with the longest titles lie apart and inside, whatever else is shown', (rows) => {
    for (const spots of [6, 12])
      for (const gauge of [null, sharpGauge])
        for (const length of [0, 120, 330]) {
          const qr = length > 0 ? qrOf(length) : null;
          const result = playedResult(language, rows, spots, { reviewed: spots === 6, total: rows + 1 });
          expect(faultsOf({ result, gauge, qr }, language), `${spots} spots, code of ${length}`).toEqual([]);
        }
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('%i rows: no title is cut, and each seal stands for a spot', (rows) => {
    const content = { result: playedResult(language, rows, 10), gauge: sharpGauge, qr: qrOf(200) };
    const all = dense(textsOf(content, language).join(''));
    for (const { title } of content.result.rows) {
      expect(title.length).toBeGreaterThan(5);
      expect(all).toContain(dense(title));
    }
    const items = cardLayout(content, cardSay(language), roughMeasure);
    const seals = items.filter(
      (item) => item.kind === 'art' && item.box.w < 110 && !item.turn && !item.ground,
    );
    if (rows <= 5) expect(seals.length).toBe(rows * 10 + 5);
  });

  test('score 0 and 100: the figure, and as many 明 seals as earned', () => {
    for (const [how, score, earned] of [
      ['wrong', '0', 0],
      ['right', '100', 3],
    ] as const) {
      const content = { result: playedResult(language, 2, 8, { how }), gauge: null, qr: qrOf(60) };
      expect(textsOf(content, language)).toContain(score);
      const items = cardLayout(content, cardSay(language), roughMeasure);
      expect(items.filter((item) => item.kind === 'art' && item.art.startsWith('ming'))).toHaveLength(earned);
      expect(items.filter((item) => item.kind === 'dashes')).toHaveLength(3 - earned);
      expect(faultsOf(content, language)).toEqual([]);
    }
  });

  test('every card says that it is unofficial, and what the game is', () => {
    const say = cardSay(language);
    for (const rows of [1, 3, 5, 14]) {
      const all = dense(
        textsOf({ result: playedResult(language, rows, 8), gauge: null, qr: null }, language).join(''),
      );
      for (const key of ['app.unofficial', 'card.what', 'card.meaning', 'card.ask'] as const)
        expect(all).toContain(dense(say(key)));
    }
  });

  test.each([0, 1, 2, 4, 6, 10])('a class of %i teams: means alone', (teams) => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
    const result = {
      kind: 'class' as const,
      title:
        language === 'en'
          ? 'A lesson with quite a long title about pop-ups and what they may ask'
          : '公开课：弹窗能要什么，不能要什么，谁说了算',
      classMean: 71.6,
      teams: names.slice(0, teams).map((name, i) => ({ name, mean: 100 - i * 9.5 })),
    };
    const content = { result, gauge: sharpGauge, qr: qrOf(90) };
    expect(faultsOf(content, language)).toEqual([]);
    expect(textsOf(content, language)).toContain('72');
  });

  test.each([1, 2, 7])('%i chapters of the whole book: counts, not a hundred seals', (rows) => {
    const result = playedResult(language, rows, 90, { kind: 'campaign', judged: 12, total: 54 });
    const content = { result, gauge: sharpGauge, qr: qrOf(300) };
    expect(faultsOf(content, language)).toEqual([]);
    const { hits } = result.rows[0]?.verdict ?? { hits: -1 };
    expect(textsOf(content, language)).toContain(String(hits));
  });

  test('a wrong reason is told apart by its shape', () => {
    const items = cardLayout(
      { result: playedResult(language, 1, 8), gauge: null, qr: null },
      cardSay(language),
      roughMeasure,
    );
    expect(items.filter((item) => item.kind === 'art' && item.half).length).toBe(2);
  });
});
