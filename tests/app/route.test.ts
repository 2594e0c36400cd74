import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/app/route.ts';

const routes: Route[] = [
  { page: 'home' },
  { page: 'settings' },
  { page: 'chapter', chapter: '1-necessity' },
  { page: 'brief', level: 'torch-requests' },
  { page: 'play', level: 'torch-requests' },
  { page: 'verdict', level: 'torch-requests' },
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
  ])('%s is lost', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'lost' });
  });

  test.each(['', '#', '#/'])('%j is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'home' });
  });
});
