import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, runTool } from '../support/run-tool.ts';
import { sampleLevelJson } from '../support/sample-level.ts';
import { sampleOverlayJson } from '../support/sample-overlay.ts';
import { sampleTables } from '../support/sample-tables.ts';
import { type BookFiles, sampleBookFiles, writeBook } from '../support/write-book.ts';

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

function runOn(files: BookFiles, ...args: string[]): Promise<Ran> {
  const root = writeBook({ ...sampleBookFiles(), ...files });
  made.push(root);
  return runTool('node_modules/tsx/dist/cli.mjs', ['src/tools/levels.ts', '--root', root, ...args]);
}

const lineOf = (ran: Ran, start: string, reason: string) =>
  ran.stderr.split('\n').find((line) => line.startsWith(start) && line.includes(reason));

const chapter = sampleTables().campaign.chapters[0];

describe('the levels command on a sound book', { timeout: 60_000 }, () => {
  test('says that there are no problems, counts the levels and exits 0', async () => {
    const ran = await runOn({});
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('1 levels, 6 spots, lawful share 0.5');
    expect(ran.stdout).toContain('no problems');
  });

  test('prints one JSON object with its counts on demand', async () => {
    const ran = await runOn({}, '--json');
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      levels: 1,
      spots: 6,
      lawfulShare: 0.5,
      mechanics: ['inspect'],
      languages: ['zh-CN', 'en'],
      chapters: [{ id: '1-sample', levels: 1 }],
      reasons: { used: 3, of: 9 },
      behaviours: { used: ['3.1', '4.1', '5.1'], of: 6 },
      appTypes: { used: [], of: 2 },
      provisions: [
        { law: '样例法', article: '第一条' },
        { law: '样例法', article: '第二条' },
        { law: '样例认定方法', article: '一、1' },
      ],
      bots: { all: 0, none: 0 },
      problems: [],
    });
  });
});

type Json = ReturnType<typeof sampleLevelJson>;
type Change = (level: Json) => void;

const requestCards = (level: Json, appType: string) => {
  const card = ({ id }: { id: string }) => ({
    id,
    icon: 'camera',
    name: '请求',
    ask: '相机',
    purpose: '扫码',
    moment: '首次',
    refusal: '可用',
  });
  level.public.mechanic = 'permit';
  const exhibit = {
    kind: 'requests',
    app: { id: 'app', name: '样例', icon: 'game', appType, functions: '照明' },
    cards: level.public.spots.map(card),
  };
  level.public.exhibit = exhibit as unknown as Json['public']['exhibit'];
};

/** What is wrong with each level of a bad book: name, change, path and reason printed. */
const wrong: [string, Change, string, string][] = [
  [
    'a missing field',
    (l) => {
      delete (l.public as Partial<Json['public']>).title;
    },
    'public.title',
    'title',
  ],
  [
    'a wrong type',
    (l) => {
      Object.assign(l.public, { difficulty: 'easy' });
    },
    'public.difficulty',
    'easy',
  ],
  [
    'a field the schema lacks',
    (l) => {
      Object.assign(l.public, { hint: '答案' });
    },
    'public.hint',
    'hint',
  ],
  [
    'an upper-case id',
    (l) => {
      l.public.spots[0] = { id: 'Name', label: '称呼' };
    },
    'public.spots.0.id',
    'lower-case',
  ],
  [
    'a text that is too long',
    (l) => {
      l.public.title = '长'.repeat(41);
    },
    'public.title',
    '40',
  ],
  [
    'a key that names no spot',
    (l) => {
      Object.assign(l.key.spots, { ghost: l.key.spots.name });
    },
    'key.spots.ghost',
    'the key names a spot ghost that does not exist',
  ],
  [
    'an id used twice',
    (l) => {
      Object.assign(l.public.exhibit.screen.blocks[1] ?? {}, { id: 'phone' });
    },
    'public.exhibit',
    'id phone is used twice',
  ],
  [
    'a solution below 100',
    (l) => {
      l.key.solution[2] = { type: 'mark', spot: 'card', verdict: 'violation', reason: 'sharing' };
    },
    'key.solution',
    'scores 87, not 100',
  ],
  [
    'a solution with a refused action',
    (l) => {
      l.key.solution.unshift({ type: 'go', via: 'door' } as unknown as Json['key']['solution'][number]);
    },
    'key.solution.0',
    'refused: play/not-this-mechanic',
  ],
  [
    'a solution that leaves the case open',
    (l) => {
      l.key.solution.pop();
    },
    'key.solution',
    'does not close the case',
  ],
  [
    'a solution that leaves a spot alone',
    (l) => {
      l.key.solution.shift();
    },
    'key.solution',
    'leaves spot name unjudged',
  ],
  [
    'an unknown provision',
    (l) => {
      l.key.spots.card.provisions = ['law-99'];
    },
    'key.spots.card.provisions',
    'provision law-99 does not exist',
  ],
  [
    'a look-alike of nothing',
    (l) => {
      Object.assign(l.key.spots.name, { lookalikeOf: 'nonsense' });
    },
    'key.spots.name.lookalikeOf',
    'a look-alike of nothing: nonsense',
  ],
  [
    'an id that differs from the file name',
    (l) => {
      l.public.id = 'other-form';
    },
    'public.id',
    'differs from the file name',
  ],
];

describe('the levels command on a book of bad levels', () => {
  const fileOf = (i: number) => `1-sample/bad-${i}.json`;
  const files: BookFiles = {
    '1-sample/no-json.json': '{ "schema": 1, ',
    '1-sample/chinese-only.json': {
      ...sampleLevelJson(),
      public: { ...sampleLevelJson().public, id: 'chinese-only' },
    },
    '1-sample/half-english.json': {
      ...sampleLevelJson(),
      public: { ...sampleLevelJson().public, id: 'half-english' },
    },
    'en/1-sample/half-english.json': {
      ...sampleOverlayJson(),
      public: { ...sampleOverlayJson().public, title: '借书证' },
    },
    'campaign.json': { chapters: [{ ...chapter, levels: ['sample-form', 'lost'] }] },
  };
  wrong.forEach(([, change], i) => {
    const json = sampleLevelJson();
    json.public.id = `bad-${i}`;
    change(json);
    files[fileOf(i)] = json;
    files[`en/${fileOf(i)}`] = sampleOverlayJson();
  });
  let ran: Ran;
  beforeAll(async () => {
    ran = await runOn(files);
  }, 60_000);

  test('exits 1 and still counts the sound level', () => {
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/\d+ problems\n$/);
  });

  test.each(
    wrong.map(([name, , path, reason], i) => ({ name, file: fileOf(i), path, reason })),
  )('names file, path and reason of $name', ({ file, path, reason }) => {
    expect(lineOf(ran, `${file}: ${path}: `, reason), ran.stderr).toBeDefined();
  });

  test.each([
    ['a file that is not JSON', '1-sample/no-json.json: : ', 'not readable as JSON'],
    ['a missing translation', 'en/1-sample/chinese-only.json: : ', 'translation missing'],
    [
      'a translation left half in Chinese',
      'en/1-sample/half-english.json: merged.public.title: ',
      'not translated: 借书证',
    ],
    [
      'a level the campaign does not list',
      '1-sample/chinese-only.json: : ',
      'not listed under chapter 1-sample',
    ],
    ['a listed level without a file', 'campaign.json: chapters.0.levels.1: ', 'no level file for lost'],
  ])('names file, path and reason of %s', (_, start, reason) => {
    expect(lineOf(ran, start, reason), ran.stderr).toBeDefined();
  });
});

describe('the levels command on broken tables', { timeout: 60_000 }, () => {
  test('names a shared table that is not JSON and exits 1', async () => {
    const ran = await runOn({ 'reasons.json': '[' });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^reasons\.json: .*not readable as JSON/m);
  });

  test('names an app type that the table lacks, and the level that uses it', async () => {
    const json = sampleLevelJson();
    requestCards(json, 'spaceship');
    const ran = await runOn({ '1-sample/sample-form.json': json });
    expect(ran.code).toBe(1);
    expect(lineOf(ran, '', 'no app type spaceship')).toBeDefined();
    expect(lineOf(ran, '1-sample/sample-form.json: ', 'no app type spaceship')).toBeDefined();
  });

  test('names a level that the campaign lists twice and exits 1', async () => {
    const ran = await runOn({ 'campaign.json': { chapters: [chapter, { ...chapter, id: '2-sample' }] } });
    expect(ran.code).toBe(1);
    expect(lineOf(ran, 'campaign.json: chapters.1.levels.0: ', '')).toBeDefined();
  });
});
