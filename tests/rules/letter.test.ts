import { describe, expect, test } from 'vitest';
import { blanksOf, fillBlanks, letterText } from '../../src/rules/letter.ts';

const letter = {
  addressee: '致：【公司】',
  title: '更正申请',
  paragraphs: [
    { id: 'p1', text: '我是【姓名】，手机尾号【尾号】。' },
    { id: 'p2', text: '请在收到后更正。【姓名】 【日期】' },
  ],
};

describe('a letter', () => {
  test('has each blank once, in reading order', () => {
    expect(blanksOf(letter)).toEqual(['公司', '姓名', '尾号', '日期']);
  });

  test('is filled wherever a blank stands, and leaves room where there is no answer', () => {
    expect(letterText(letter, { 姓名: ' 小棠 ', 公司: '叠好' })).toBe(
      '更正申请\n\n致：叠好\n\n我是小棠，手机尾号________。\n\n请在收到后更正。小棠 ________',
    );
  });

  test('takes an answer as it is, even one that looks like a pattern or a blank', () => {
    expect(fillBlanks('【姓名】', { 姓名: '$& 【日期】' })).toBe('$& 【日期】');
    expect(fillBlanks('【constructor】', {})).not.toContain('function');
  });
});
