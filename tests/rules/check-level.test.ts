import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLevel } from '../../src/rules/check-level.ts';
import type { Level, SpotKey } from '../../src/rules/level-schema.ts';
import { arbitraryLevel } from '../support/arbitrary-level.ts';
import { holds } from '../support/property.ts';
import { sampleLevel } from '../support/sample-level.ts';
import { sampleMaze } from '../support/sample-maze.ts';
import { sampleTables } from '../support/sample-tables.ts';

/** The problems of the sample level after a change. */
function problemsAfter(change: (level: Level) => void, level = sampleLevel()) {
  change(level);
  return checkLevel(level, sampleTables());
}

const cardOf = (level: Level) => level.key.spots.card as Extract<SpotKey, { verdict: 'violation' }>;
const blocksOf = (level: Level) =>
  level.public.exhibit.kind === 'phone' ? level.public.exhibit.screen.blocks : [];
const lawful: SpotKey = { verdict: 'lawful', provisions: [], short: '可以', why: '办事要用。' };

describe('checkLevel', () => {
  test('finds nothing in the sound sample levels', () => {
    expect([checkLevel(sampleLevel(), sampleTables()), checkLevel(sampleMaze(), sampleTables())]).toEqual([
      [],
      [],
    ]);
  });

  test('finds nothing in any generated sound level', () => {
    holds(
      fc.property(arbitraryLevel, (level) => {
        expect(checkLevel(level, sampleTables())).toEqual([]);
      }),
    );
  });

  test.each<[string, (level: Level) => void, string, string]>([
    [
      'a mechanic on the wrong exhibit',
      (level) => {
        level.public.mechanic = 'permit';
      },
      'public.exhibit.kind',
      'permit needs requests, not phone',
    ],
    [
      'an element id used twice',
      (level) => {
        blocksOf(level).push({ id: 'top', type: 'text', text: '又一个' });
      },
      'public.exhibit',
      'id top is used twice',
    ],
    [
      'an option id that repeats an element id',
      (level) => {
        blocksOf(level).push({ id: 'lang-a', type: 'text', text: '又一个' });
      },
      'public.exhibit',
      'id lang-a is used twice',
    ],
    [
      'a spot listed twice',
      (level) => {
        level.public.spots.push({ id: 'card', label: '又一次' });
      },
      'public.spots',
      'spot card is listed twice',
    ],
    [
      'a spot that is no element of the exhibit',
      (level) => {
        level.public.spots[0] = { id: 'ghost', label: '没有' };
      },
      'public.spots.0.id',
      'no element of the exhibit has the id ghost',
    ],
    [
      'a key that names no spot',
      (level) => {
        level.key.spots.ghost = lawful;
      },
      'key.spots.ghost',
      'the key names a spot ghost that does not exist',
    ],
    [
      'a spot without an answer',
      (level) => {
        delete level.key.spots.card;
      },
      'key.spots',
      'the key has no answer for spot card',
    ],
    [
      'an unknown provision',
      (level) => {
        cardOf(level).provisions = ['law-1', 'law-99'];
      },
      'key.spots.card.provisions',
      'provision law-99 does not exist',
    ],
    [
      'a superseded provision',
      (level) => {
        cardOf(level).provisions = ['old-1'];
      },
      'key.spots.card.provisions',
      'provision old-1 is marked superseded',
    ],
    [
      'a normative document cited alone',
      (level) => {
        cardOf(level).provisions = ['method-1'];
      },
      'key.spots.card.provisions',
      'a normative document must be cited together with a law',
    ],
    [
      'normative document and standard, still without a law',
      (level) => {
        cardOf(level).provisions = ['method-1', 'gbt-1'];
      },
      'key.spots.card.provisions',
      'a normative document must be cited together with a law',
    ],
    [
      'a violation that cites no law',
      (level) => {
        cardOf(level).provisions = [];
      },
      'key.spots.card.provisions',
      'a violation cites no law',
    ],
    [
      'an unknown reason in the key',
      (level) => {
        cardOf(level).reason = 'nonsense';
      },
      'key.spots.card.reason',
      'reason nonsense does not exist',
    ],
    [
      'an unknown reason among those accepted as well',
      (level) => {
        cardOf(level).accepts = ['nonsense'];
      },
      'key.spots.card.reason',
      'reason nonsense does not exist',
    ],
    [
      'a right reason that is not on offer',
      (level) => {
        cardOf(level).reason = 'preset';
      },
      'key.spots.card.reason',
      'reason preset is not among the offered reasons',
    ],
    [
      'a look-alike of nothing',
      (level) => {
        level.key.spots.name = { ...lawful, lookalikeOf: 'nonsense' } as SpotKey;
      },
      'key.spots.name.lookalikeOf',
      'a look-alike of nothing: nonsense',
    ],
    [
      'an unknown reason on offer',
      (level) => {
        level.public.reasons[1] = 'nonsense';
      },
      'public.reasons.1',
      'reason nonsense does not exist',
    ],
    [
      'a reason offered twice',
      (level) => {
        level.public.reasons.push('excess');
      },
      'public.reasons',
      'reason excess is offered twice',
    ],
    [
      'fewer than 6 spots',
      (level) => {
        level.public.spots.pop();
        delete level.key.spots.partners;
      },
      'public.spots',
      '5 spots; at least 6 are needed',
    ],
    [
      'fewer than 3 violations',
      (level) => {
        level.key.spots.card = lawful;
      },
      'key.spots',
      'at least 3 lawful and 3 violating spots are needed',
    ],
    [
      'a lawful share above 0.60',
      (level) => {
        level.key.spots.card = lawful;
      },
      'key.spots',
      'lawful share 0.67 is outside 0.40–0.60',
    ],
    [
      'a lawful share below 0.40',
      (level) => {
        level.key.spots.name = { ...cardOf(level) };
      },
      'key.spots',
      'lawful share 0.33 is outside 0.40–0.60',
    ],
    [
      'a short text of 21 characters',
      (level) => {
        cardOf(level).short = '长'.repeat(21);
      },
      'key.spots.card.short',
      '21 characters; at most 20',
    ],
    [
      'a why of 61 characters',
      (level) => {
        cardOf(level).why = '长'.repeat(61);
      },
      'key.spots.card.why',
      '61 characters; at most 60',
    ],
  ])('names %s', (_, change, path, message) => {
    expect(problemsAfter(change)).toContainEqual({ path, message });
  });

  test('takes a short text of 20 and a why of 60 characters', () => {
    const problems = problemsAfter((level) => {
      cardOf(level).short = '长'.repeat(20);
      cardOf(level).why = '长'.repeat(60);
    });
    expect(problems).toEqual([]);
  });

  test('takes a normative document next to a law', () => {
    expect(
      problemsAfter((level) => {
        cardOf(level).provisions = ['method-1', 'law-1'];
      }),
    ).toEqual([]);
  });

  test('names a request card that is no spot', () => {
    const card = (id: string) => ({
      id,
      icon: 'camera' as const,
      name: '请求',
      ask: '相机',
      purpose: '扫码',
      moment: '首次',
      refusal: '可用',
    });
    const problems = problemsAfter((level) => {
      level.public.mechanic = 'permit';
      level.public.exhibit = {
        kind: 'requests',
        app: { id: 'app', name: '样例', icon: 'game', appType: 'torch', functions: '照明' },
        cards: [...level.public.spots.map((spot) => card(spot.id)), card('extra')],
      };
    });
    expect(problems).toEqual([{ path: 'public.spots', message: 'every request card must be a spot' }]);
  });

  test('lets a tutorial have few spots', () => {
    const problems = problemsAfter((level) => {
      level.tutorial = true;
      level.public.spots = [{ id: 'card', label: '身份证号' }];
      level.key.spots = { card: cardOf(level) };
    });
    expect(problems).toEqual([]);
  });

  test('names a maze link that leads nowhere', () => {
    const problems = problemsAfter((level) => {
      const exhibit = level.public.exhibit;
      if (exhibit.kind === 'screens') exhibit.goal = 'nowhere';
    }, sampleMaze());
    expect(problems).toContainEqual({ path: 'public.exhibit.goal', message: 'no screen has the id nowhere' });
  });
});
