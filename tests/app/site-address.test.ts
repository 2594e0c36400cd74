import { expect, test } from 'vitest';
import { siteAddress } from '../../src/app/site-address.ts';

test.each([
  ['https://play.example/a/b/', 'https://play.example/a/b/'],
  ['https://play.example/a/b/#/case/x/play', 'https://play.example/a/b/'],
  ['http://192.168.0.7:3150/?v=2#/?x', 'http://192.168.0.7:3150/'],
])('%s is passed on as %s', (href, address) => {
  expect(siteAddress(href)).toBe(address);
});

test.each([
  'file:///media/usb/sharp-eyes.html#/case/x',
  'about:blank',
  'data:text/html,x',
  '',
])('%j is no address for others', (href) => {
  expect(siteAddress(href)).toBeNull();
});
