import { expect } from 'playwright/test';
import { playLevel } from './support/play-level.ts';
import { pointer } from './support/pointer.ts';
import { startLevel } from './support/start-level.ts';
import { staticSite } from './support/static-site.ts';
import { test } from './support/test.ts';
import { words } from './support/words.ts';

const t = words('zh-CN');

test('a whole play asks nothing of anyone else and keeps to its policy', async ({
  page,
  context,
  baseURL,
}) => {
  const away: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== new URL(baseURL ?? '').origin) away.push(request.url());
    if (request.method() !== 'GET') away.push(`${request.method()} ${request.url()}`);
  });
  const broken: string[] = [];
  await page.exposeFunction('tellBroken', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'tellBroken') as (what: string) => void;
      tell(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1, name: t('settings.title') })).toBeVisible();
  await playLevel(page, pointer(page, 'zh-CN'), 'takeaway-popup', 'zh-CN');
  expect(away).toEqual([]);
  expect(broken).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the policy stands in the header and in the page', async ({ page }) => {
  const response = await page.goto('./');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy" i]').getAttribute('content');
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe');
  }
});

test('the built site works from a sub-path of a static host', async ({ page }) => {
  const site = await staticSite();
  try {
    await page.goto(site.url);
    await expect(page.getByRole('heading', { name: t('home.folders') })).toBeVisible();
    await page.goto(`${site.url}#/case/takeaway-popup/play`);
    await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  } finally {
    await site.close();
  }
});

test('the join of brief and desk fetches no key before the desk', async ({ page }) => {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.key.json')) keys.push(request.url());
  });
  await page.goto('./#/case/takeaway-popup');
  await expect(page.getByRole('link', { name: t('brief.start') })).toBeVisible();
  expect(keys).toEqual([]);
  await startLevel(page, 'takeaway-popup');
});
