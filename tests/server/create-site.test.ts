import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/server/create-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><style>b{}</style><p>页</p>');
writeFileSync(join(folder, 'gone.txt'), 'here');
const server = createSite(folder);
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the site server', () => {
  test('answers the health check', async () => {
    const response = await fetch(`${origin}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  test('sends a policy that allows its own scripts only and names the inline style by hash', async () => {
    const policy = (await fetch(origin)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  test('says 404 for what is not there, and goes on', async () => {
    expect((await fetch(`${origin}/nothing`)).status).toBe(404);
    expect((await fetch(`${origin}/../package.json`)).status).toBe(404);
    expect((await fetch(origin)).status).toBe(200);
  });

  test('survives a file that vanishes under it', async () => {
    expect((await fetch(`${origin}/gone.txt`)).status).toBe(200);
    rmSync(join(folder, 'gone.txt'));
    expect((await fetch(`${origin}/gone.txt`)).status).toBe(404);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });
});
