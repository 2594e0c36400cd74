import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barcodeBars } from '../../src/exhibits/barcode-bars.ts';
import { cellWidths } from '../../src/exhibits/cell-widths.ts';
import { isSortCode } from '../../src/exhibits/is-sort-code.ts';
import { optionColumns } from '../../src/exhibits/option-columns.ts';
import { rowGroups } from '../../src/exhibits/row-groups.ts';
import { textWidth } from '../../src/exhibits/text-width.ts';
import { trayColumns } from '../../src/exhibits/tray-columns.ts';
import type { Block } from '../../src/rules/block-schema.ts';
import { sampleBlocks } from './sample-blocks.ts';

const cell = (id: string, value: string): Block => ({ id, type: 'cell', label: 'l', value });

describe('textWidth', () => {
  it('counts Chinese characters and full-width marks double', () => {
    expect(textWidth('abc')).toBe(3);
    expect(textWidth('同意')).toBe(4);
    expect(textWidth('同意，ok')).toBe(8);
    expect(textWidth('')).toBe(0);
  });
});

describe('rowGroups', () => {
  it('keeps every block in order and joins only neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sampleBlocks)), (blocks) => {
        const groups = rowGroups(blocks);
        expect(groups.flatMap((group) => group.blocks)).toEqual(blocks);
        groups.forEach((group, i) => {
          expect(group.kind).not.toBe(groups[i + 1]?.kind);
        });
      }),
    );
  });
});

describe('cellWidths', () => {
  it('pairs short neighbours that are not judged', () => {
    const blocks = [cell('a', '1.2 kg'), cell('b', '1 / 1'), cell('c', 'x')];
    expect(cellWidths(blocks, [])).toEqual(['half', 'half', 'full']);
  });

  it('leaves spots, long values and other blocks a line of their own', () => {
    expect(cellWidths([cell('a', 'x'), cell('b', 'y')], ['b'])).toEqual(['full', 'full']);
    expect(cellWidths([cell('a', 'x'), cell('b', '春晖市静水区春晖路')], [])).toEqual(['full', 'full']);
    expect(cellWidths([cell('a', 'x'), { id: 't', type: 'text', text: 't' }, cell('b', 'y')], [])).toEqual([
      'full',
      'full',
      'full',
    ]);
  });
});

describe('optionColumns', () => {
  it('puts two short options side by side and never leaves one over', () => {
    expect(optionColumns(['同意', '不同意'])).toBe(2);
    expect(optionColumns(['a', 'b', 'c'])).toBe(1);
    expect(optionColumns(['a', 'b', 'c', 'd'])).toBe(2);
    expect(optionColumns(['同意', '暂时不告诉任何人'])).toBe(1);
  });
});

describe('trayColumns', () => {
  const names = (n: number) => Array.from({ length: n }, () => '位置');

  it('spreads short names evenly over rows of at most six', () => {
    expect([4, 5, 6, 7, 8, 9, 10, 12].map((n) => trayColumns(names(n)))).toEqual([4, 5, 6, 4, 4, 5, 5, 6]);
  });

  it('uses the width of a big screen', () => {
    expect([7, 8, 9].map((n) => trayColumns(names(n), 480, 8))).toEqual([7, 8, 5]);
  });

  it('gives long words wider cards and lets long Chinese names wrap', () => {
    expect(trayColumns(['Flashlight', 'Location', 'Contacts', 'Microphone', 'Phone', 'Photos'])).toBe(3);
    expect(trayColumns(['通知与后台活动', '位置', '相机', '电话', '短信', '日历'])).toBe(6);
    expect(trayColumns(['Incomprehensible', 'a', 'b', 'c'])).toBeGreaterThanOrEqual(2);
  });
});

describe('isSortCode', () => {
  it('knows a routing code from a heading', () => {
    expect(isSortCode('310-A7 02')).toBe(true);
    expect(isSortCode('寄件须知')).toBe(false);
    expect(isSortCode('Sender notes 2')).toBe(false);
    expect(isSortCode('NOTES')).toBe(false);
  });
});

describe('barcodeBars', () => {
  it('draws bars that never touch and end at the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 32 }), (value) => {
        const { bars, width } = barcodeBars(value);
        expect(bars).toHaveLength(4 + 3 * [...value].length);
        bars.forEach((bar, i) => {
          const next = bars[i + 1];
          expect(bar.width).toBeGreaterThanOrEqual(1);
          if (next) expect(next.x).toBeGreaterThan(bar.x + bar.width);
          else expect(bar.x + bar.width).toBe(width);
        });
      }),
    );
  });

  it('is the same for the same value and differs for others', () => {
    expect(barcodeBars('XY01')).toEqual(barcodeBars('XY01'));
    expect(barcodeBars('XY01')).not.toEqual(barcodeBars('XY02'));
  });
});
