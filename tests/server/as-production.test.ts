import { expect, test } from 'vitest';
import { asProduction } from '../../src/server/as-production.ts';

test('a build in a test runner is one for players, and the environment is as before', async () => {
  expect(process.env.NODE_ENV).toBe('test');
  expect(await asProduction(async () => process.env.NODE_ENV)).toBe('production');
  expect(process.env.NODE_ENV).toBe('test');
});

test('so it is when the build fails', async () => {
  await expect(asProduction(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(process.env.NODE_ENV).toBe('test');
});
