import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { dailySchema } from '../rules/daily-schema.ts';
import { dayOf } from '../rules/day.ts';
import { planSets } from '../rules/plan-sets.ts';
import { loadBook } from './levels/load-book.ts';

/**
 * `npm run calendar -- YYYY-MM-DD`: puts sets behind those of levels/daily.json until the given day. What is
 * there is never changed: cached builds must agree with new ones on every day both know.
 */
const until = dayOf(process.argv[2] ?? '');
const file = resolve('levels/daily.json');
const calendar = v.parse(dailySchema, JSON.parse(readFileSync(file, 'utf8')));
const first = dayOf(calendar.first);

if (until === null || first === null) {
  console.error('usage: npm run calendar -- YYYY-MM-DD');
  process.exitCode = 1;
} else {
  const book = loadBook(resolve('levels'));
  const order = book.tables.campaign.chapters.flatMap((chapter) => chapter.levels);
  const cases = book.levels
    .flatMap(({ texts }) => texts['zh-CN'] ?? [])
    .filter((level) => !level.tutorial)
    .map(({ public: { id, mechanic } }) => ({ id, mechanic }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const wanted = until - first + 1 - calendar.sets.length;
  const sets = [...calendar.sets, ...planSets(cases, calendar.sets, Math.max(0, wanted))];
  const lines = sets.map((set) => `    ${JSON.stringify(set).replace(/,/g, ', ')}`).join(',\n');
  writeFileSync(file, `{\n  "first": ${JSON.stringify(calendar.first)},\n  "sets": [\n${lines}\n  ]\n}\n`);
  console.log(`${sets.length} sets, ${Math.max(0, wanted)} of them new`);
}
