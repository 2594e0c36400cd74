import type { Page } from 'playwright/test';
import { expectFullMarks } from './support/expect-full-marks.ts';
import type { Hands } from './support/hands.ts';
import { keyboard } from './support/keyboard.ts';
import type { Language } from './support/language.ts';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { test } from './support/test.ts';
import { touch } from './support/touch.ts';

const levels = {
  inspect: 'takeaway-popup',
  permit: 'torch-requests',
  maze: 'table-order',
  trace: 'wifi-trail',
  claim: 'wifi-claim',
};
const viewports = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];
const inputs: Record<string, (page: Page, language: Language) => Hands> = { pointer, touch, keyboard };

for (const [mechanic, id] of Object.entries(levels)) {
  for (const [input, hands] of Object.entries(inputs)) {
    for (const viewport of viewports) {
      test.describe(`${mechanic} by ${input} at ${viewport.width}×${viewport.height}`, () => {
        test.use({ viewport, hasTouch: input === 'touch' });
        test('is played to 100', async ({ page }) => {
          await playLevel(page, hands(page, 'zh-CN'), id, 'zh-CN');
          await expectFullMarks(page, 'zh-CN');
        });
      });
    }
  }
  test.describe(`${mechanic} in English`, () => {
    test.use({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    test('is played to 100', async ({ page }) => {
      await playLevel(page, pointer(page, 'en'), id, 'en');
      await expectFullMarks(page, 'en');
    });
  });
}
