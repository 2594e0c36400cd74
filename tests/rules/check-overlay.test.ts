import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkOverlay } from '../../src/rules/check-overlay.ts';
import { levelSchema } from '../../src/rules/level-schema.ts';
import { localise } from '../../src/rules/localise.ts';
import type { Overlay } from '../../src/rules/overlay-schema.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleOverlay } from '../support/sample-overlay.ts';

function problemsAfter(change: (overlay: Overlay) => void) {
  const overlay = sampleOverlay();
  change(overlay);
  return checkOverlay(sampleLevel(), overlay);
}

describe('checkOverlay', () => {
  test('finds nothing in a complete translation', () => {
    expect(checkOverlay(sampleLevel(), sampleOverlay())).toEqual([]);
  });

  test.each<[string, (overlay: Overlay) => void, string, string]>([
    [
      'an exhibit text for no element',
      (o) => {
        o.public.exhibit.ghost = { label: 'x' };
      },
      'public.exhibit.ghost',
      'names nothing in the level',
    ],
    [
      'a label for no spot',
      (o) => {
        o.public.spots.top = 'x';
      },
      'public.spots.top',
      'names nothing in the level',
    ],
    [
      'key texts for no spot',
      (o) => {
        o.key.spots.top = { short: 'x', why: 'x' };
      },
      'key.spots.top',
      'names nothing in the level',
    ],
    [
      'an element left in Chinese',
      (o) => {
        delete o.public.exhibit.card;
      },
      'merged.public.exhibit.screen.blocks.3.label',
      'not translated: 身份证号',
    ],
    [
      'one field left in Chinese',
      (o) => {
        o.public.exhibit.card = { label: 'ID number' };
      },
      'merged.public.exhibit.screen.blocks.3.note',
      'not translated: 必填，存入总库',
    ],
    [
      'a spot label left in Chinese',
      (o) => {
        delete o.public.spots.card;
      },
      'merged.public.spots.2.label',
      'not translated: 身份证号',
    ],
    [
      'a Chinese word inside a translated text',
      (o) => {
        o.key.takeaway = 'Ask for 必要 things only.';
      },
      'merged.key.takeaway',
      'not translated: Ask for 必要 things only.',
    ],
    [
      'a lawful version left in Chinese',
      (o) => {
        o.key.spots.card = { short: 'x', why: 'x' };
      },
      'merged.key.spots.card.lawful',
      'not translated: 这一项改成可填可不填，就没有excess了。',
    ],
    [
      'a source note left in Chinese',
      (o) => {
        o.key.sources = [];
      },
      'merged.key.sources.0.note',
      'not translated: 常见的办证表。',
    ],
  ])('names %s', (_, change, path, message) => {
    expect(problemsAfter(change)).toContainEqual({ path, message });
  });

  test('names a field that the element does not have', () => {
    const problems = problemsAfter((o) => {
      o.public.exhibit.card = { ...o.public.exhibit.card, lable: 'ID' };
    });
    expect(problems.map((problem) => problem.path)).toContainEqual('public.exhibit.card.lable');
  });

  test('names a field that is no text, such as an id or a link', () => {
    const problems = problemsAfter((o) => {
      o.public.exhibit.card = { ...o.public.exhibit.card, type: 'clause' };
    });
    expect(problems.map((problem) => problem.path)).toContainEqual('public.exhibit.card.type');
  });

  test('names a text that the translated level would be refused for, such as a title of 41 characters', () => {
    const problems = problemsAfter((o) => {
      o.public.title = 'A'.repeat(41);
    });
    const merged = localise(sampleLevel(), {
      ...sampleOverlay(),
      public: { ...sampleOverlay().public, title: 'A'.repeat(41) },
    });
    // Either the level schema takes it, or the overlay check must say so.
    expect(v.safeParse(levelSchema, merged).success || problems.length > 0).toBe(true);
  });
});
