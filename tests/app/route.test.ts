import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, printables, type Route } from '../../src/app/route.ts';

const routes: Route[] = [
  { page: 'home' },
  { page: 'settings' },
  { page: 'booth' },
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
  { page: 'cards' },
  { page: 'library', part: 'reasons' },
  { page: 'library', part: 'report' },
  { page: 'shared', code: null },
  { page: 'shared', code: '-' },
  { page: 'shared', code: '1AbC-_09' },
  { page: 'shared', code: '1'.repeat(2900) },
  { page: 'challenge-play', code: '1AbC', index: 1 },
  { page: 'challenge-play', code: '1AbC', index: 127 },
  { page: 'compare', code: '1AbC' },
  { page: 'lesson', lesson: null },
  { page: 'lesson', lesson: 'junior-40' },
  ...printables.map((what) => ({ page: 'lesson-print', lesson: 'junior-40', what }) as const),
  { page: 'board', lesson: null },
  { page: 'board', lesson: 'junior-40' },
  { page: 'board-class', id: '0a1b2c3d4e5f' },
  { page: 'class-report', id: '0a1b2c3d4e5f' },
  { page: 'share', of: { kind: 'case', level: 'torch-requests' } },
  { page: 'share', of: { kind: 'daily', date: '2026-11-25' } },
  { page: 'share', of: { kind: 'finale', chapter: '1-necessity' } },
  { page: 'share', of: { kind: 'chapter', chapter: '1-necessity' } },
  { page: 'share', of: { kind: 'campaign' } },
  { page: 'class-report', id: 'k3x9m2q7' },
  { page: 'class-record', id: 'k3x9m2q7' },
  { page: 'board-class', id: 'k3x9m2q7' },
  { page: 'board', lesson: null },
  { page: 'board', lesson: 'junior-40' },
  { page: 'share', of: { kind: 'class', id: 'k3x9m2q7' } },
  { page: 'join', code: null },
  { page: 'join', code: 'K7M3QX' },
  { page: 'join', code: 'k7m-3qx' },
  { page: 'host' },
  { page: 'host-room', code: 'K7M3QX', token: null },
  { page: 'host-room', code: 'K7M3QX', token: 'abcdefghijklmnop_-123456' },
  { page: 'room-screen', code: 'K7M3QX', token: 'abcdefghijklmnop_-123456' },
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
    '#/cards/1',
    '#/booth/1',
    '#/board/c/short/report',
    '#/board/c/K3X9M2Q7/report',
    '#/board/c/k3x9m2q7/seats',
    '#/board/c/k3x9m2q7/report/x',
    '#/memento/x',
    '#/lesson/A b',
    '#/lesson/junior-40/plan',
    '#/lesson/junior-40/print',
    '#/lesson/junior-40/print/money',
    '#/lesson/junior-40/print/plan/x',
    '#/board/c',
    '#/board/c/short',
    '#/board/c/NOT-AN-ID-9',
    '#/board/c/0a1b2c3d4e5f/money',
    '#/board/c/0a1b2c3d4e5f/report/x',
    '#/board/junior-40/report',
    '#/share/x',
    '#/daily/share',
    '#/daily/2026-11-25/share/x',
    '#/case/x/share/y',
    '#/chapter/1-necessity/finale/x',
    '#/chapter/1-necessity/finale/share/x',
    '#/chapter/1-necessity/memento/share',
    '#/join/K7M3QX/x',
    '#/host/k7m3qx',
    '#/host/K7M3QX/short',
    '#/host/K7M3QX/abcdefghijklmnop/x',
    '#/screen',
    '#/screen/K7M3QX',
  ])('%s is lost', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'lost' });
  });

  test.each([
    ['#/r/', null],
    ['#/r//play/1', null],
    ['#/r/1AbC/', '1AbC'],
    ['#/r/1AbC。快来', '1AbC'],
    ['#/r/1AbC%EF%BC%8C', '1AbC'],
    ['#/r/1AbC)', '1AbC'],
    ['#/r/？', '-'],
    ['#/r/%3Cscript%3E', '-'],
    ['#/r/1AbC/play', '1AbC'],
    ['#/r/1AbC/play/0', '1AbC'],
    ['#/r/1AbC/play/1000', '1AbC'],
    ['#/r/1AbC/win', '1AbC'],
  ])('%s is a share link, damaged or not', (hash, code) => {
    expect(parseRoute(hash)).toEqual({ page: 'shared', code });
  });

  test('no share code is read beyond 3000 letters', () => {
    expect(parseRoute(`#/r/${'a'.repeat(1_000_000)}`)).toEqual({ page: 'shared', code: 'a'.repeat(3000) });
  });

  test.each(['', '#', '#/'])('%j is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
  });
});
