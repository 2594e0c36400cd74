import { describe, expect, test } from 'vitest';
import { type RequestFacts, ruleRequest } from '../../../src/rules/rapid/rule-request.ts';

const fine: RequestFacts = {
  related: true,
  necessary: false,
  refusal: 'function',
  bundled: false,
  nags: false,
};

describe('the rule of 审批', () => {
  test.each<[string, Partial<RequestFacts>, readonly string[] | null]>([
    ['a refusable extra for an offered function', {}, null],
    ['an extra whose refusal costs nothing', { refusal: 'nothing' }, null],
    [
      'what the basic function needs, even if nothing works without',
      { necessary: true, refusal: 'app' },
      null,
    ],
    [
      'what belongs to no function, though it may be refused',
      { related: false, refusal: 'nothing' },
      ['unrelated-data'],
    ],
    ['an extra that shuts the app', { refusal: 'app' }, ['refusal-blocks-service']],
    [
      'an unrelated one that shuts the app',
      { related: false, refusal: 'app' },
      ['unrelated-data', 'refusal-blocks-service'],
    ],
    ['several at once, all or none', { bundled: true, refusal: 'app' }, ['all-or-nothing']],
    ['a no that is not taken', { nags: true }, ['ignores-refusal']],
  ])('%s', (_, facts, reasons) => {
    expect(ruleRequest({ ...fine, ...facts })).toEqual(reasons);
  });
});
