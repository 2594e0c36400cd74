import { expect, test } from 'vitest';
import { networkOf } from '../../../src/server/rooms/network-of.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1', 'fe80:0:0:0'],
  ['unknown', 'unknown'],
  ['1:2', '1:2'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
