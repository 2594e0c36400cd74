import { describe, expect, test } from 'vitest';
import { natureSeals, sealEnglish } from '../../src/rules/nature-seals.ts';
import { surnames } from '../support/surnames.ts';

const chars = natureSeals.map((seal) => seal.char);

describe('nature seals', () => {
  test('are at least 60, each one character and each different, in English too', () => {
    expect(chars.length).toBeGreaterThanOrEqual(60);
    expect(new Set(chars).size).toBe(chars.length);
    expect(new Set(natureSeals.map((seal) => seal.en)).size).toBe(chars.length);
    for (const { char, en } of natureSeals) {
      expect(char).toMatch(/^[\u4e00-\u9fff]$/);
      expect(en).toMatch(/^[A-Z][a-z]+( [a-z]+)?$/);
    }
  });

  test('are never a surname', () => {
    expect(surnames.size).toBeGreaterThan(400);
    for (const surname of ['林', '马', '云', '松', '鹿', '竹', '海']) expect(surnames).toContain(surname);
    expect(chars.filter((char) => surnames.has(char))).toEqual([]);
  });

  test('call nobody by an animal used as an insult', () => {
    const insults = '龟猪狗鸡鸭鼠驴猴蛇虫菊瓜';
    expect(chars.filter((char) => insults.includes(char))).toEqual([]);
  });

  test('keep their places: what was given out once stays what it was', () => {
    expect(chars.slice(0, 12).join('')).toBe('鹤鲸枫星雁荷溪蝶虹鹰桃雪');
    expect(chars.slice(-3).join('')).toBe('蚕菇椿');
  });

  test('have their English names by character', () => {
    expect(sealEnglish('鹤')).toBe('Crane');
    expect(sealEnglish('案')).toBe('案');
  });
});
