import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/app/route.ts';

const routes: Route[] = [
  { page: 'home' },
  { page: 'settings' },
  { page: 'chapter', chapter: '1-necessity' },
  { page: 'brief', level: 'torch-requests' },
  { page: 'play', level: 'torch-requests' },
  { page: 'verdict', level: 'torch-requests' },
  { page: 'letter', level: 'wifi-claim' },
  { page: 'finale', chapter: '1-necessity' },
  { page: 'memento', chapter: '1-necessity' },
  { page: 'memento', chapter: null },
  { page: 'daily', date: null },
  { page: 'daily', date: '2026-11-25' },
  { page: 'daily-play', date: '2026-11-25', index: 2 },
  { page: 'notebook' },
  { page: 'rapid' },
  { page: 'library', part: 'reasons' },
  { page: 'library', part: 'report' },
  { page: 'share', of: { kind: 'case', level: 'torch-requests' } },
  { page: 'share', of: { kind: 'daily', date: '2026-11-25' } },
  { page: 'share', of: { kind: 'finale', chapter: '1-necessity' } },
  { page: 'share', of: { kind: 'chapter', chapter: '1-necessity' } },
  { page: 'share', of: { kind: 'campaign' } },
];

describe('addresses', () => {
  test.each(routes)('$page reads back from its own address', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  test.each([
    '#/case',
    '#/case/',
    '#/case/A b',
    '#/case/x/win',
    '#/case/x/play/y',
    '#/admin',
    '#/chapter/../x',
    '#/chapter/1-necessity/play',
    '#/daily/today',
    '#/daily/2026-11-25/0',
    '#/daily/2026-11-25/1/2',
    '#/library/secrets',
    '#/library/report/x',
    '#/rapid/1',
    '#/memento/x',
    '#/share/x',
    '#/daily/share',
    '#/daily/2026-11-25/share/x',
    '#/case/x/share/y',
    '#/chapter/1-necessity/finale/x',
    '#/chapter/1-necessity/finale/share/x',
    '#/chapter/1-necessity/memento/share',
  ])('%s is lost', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'lost' });
  });

  test.each(['', '#', '#/'])('%j is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
  });
});
