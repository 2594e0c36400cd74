import { expect, test } from 'vitest';
import { hashToken, isToken, newToken } from '../../../src/server/rooms/token.ts';

test('a token has 128 bits, never the same twice, and only its hash is to be kept', () => {
  const tokens = Array.from({ length: 1_000 }, newToken);
  expect(new Set(tokens).size).toBe(1_000);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(hashToken(token)).toMatch(/^[\w-]{43}$/);
    expect(hashToken(token)).not.toContain(token);
  }
});

test('only the token itself has its hash', () => {
  const token = newToken();
  const hash = hashToken(token);
  expect(isToken(token, hash)).toBe(true);
  for (const other of [newToken(), '', `${token}A`, token.slice(1), hash])
    expect(isToken(other, hash)).toBe(false);
  expect(isToken(token, '')).toBe(false);
  expect(isToken('', '')).toBe(false);
});
