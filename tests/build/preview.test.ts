import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/server/build-site.ts';
import { pictures } from '../../src/tools/preview/pictures.ts';
import { previewTags, siteUrl } from '../../src/tools/preview/preview-tags.ts';

const head = () => readFileSync('dist/index.html', 'utf8');
/** What a crawler that runs no script reads: the first value of each name. */
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
/** Width and height of a PNG, from its first chunk. */
const sizeOf = (file: string) => {
  const png = readFileSync(file);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('the preview of a link, in the built page', () => {
  beforeAll(() => buildSite(), 240_000);

  test('has a title, a description, a type and a picture', () => {
    const html = head();
    expect(html).toMatch(/<title>[^<]*慧眼识权/);
    for (const name of ['description', 'og:description']) {
      expect(metaOf(html, name)).toContain('独立制作，非官方');
    }
    expect(metaOf(html, 'og:title')).toContain('慧眼识权');
    expect(metaOf(html, 'og:type')).toBe('website');
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
    expect(metaOf(html, 'og:image')).toMatch(/preview\/wide\.png$/);
    expect(metaOf(html, 'twitter:image')).toMatch(/preview\/wide\.png$/);
  });

  test('names pictures that are there, of the size it says', () => {
    expect(pictures.map(({ name }) => sizeOf(`dist/preview/${name}`))).toEqual(
      pictures.map(({ width, height }) => [width, height]),
    );
    const [wide, square] = pictures;
    expect([wide.width, wide.height]).toEqual([1200, 630]);
    expect(Math.min(square.width, square.height)).toBeGreaterThanOrEqual(300);
  });

  test('puts the square picture first in the body, where no browser with scripts fetches it', () => {
    const body = head().split('<body>')[1] ?? '';
    expect(/<img [^>]*src="([^"]*)"/.exec(body)?.[1]).toBe('./preview/square.png');
    expect(body.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')).not.toContain('<img');
  });

  test('names nobody else', () => {
    const links = [...head().matchAll(/(?:src|href|content)="(https?:[^"]*)"/g)].map(([, url]) => url);
    expect(links.filter((url) => !url?.startsWith(siteUrl(process.env.SITE_URL) ?? 'none'))).toEqual([]);
  });
});

describe('the tags of a preview', () => {
  test('are relative while nobody says where the site is', () => {
    expect(siteUrl(undefined)).toBeNull();
    expect(siteUrl('  ')).toBeNull();
    expect(previewTags(null).join()).not.toContain('http');
    expect(previewTags(null)[0]).toBe('<meta property="og:image" content="./preview/wide.png" />');
  });

  test.each([
    ['https://play.example', 'https://play.example/'],
    ['https://play.example/eyes', 'https://play.example/eyes/'],
    ['http://127.0.0.1:3150/a/b//', 'http://127.0.0.1:3150/a/b/'],
    ['https://play.example/eyes/?from=x#/booth', 'https://play.example/eyes/'],
  ])('are absolute under %s', (given, site) => {
    expect(siteUrl(given)).toBe(site);
    const tags = previewTags(site);
    expect(tags).toContain(`<meta property="og:image" content="${site}preview/wide.png" />`);
    expect(tags).toContain(`<meta name="twitter:image" content="${site}preview/wide.png" />`);
    expect(tags).toContain(`<meta property="og:url" content="${site}" />`);
  });

  test.each(['play.example', '/eyes', 'ftp://play.example', 'javascript:alert(1)'])('refuse %s', (given) => {
    expect(() => siteUrl(given)).toThrow(/SITE_URL/);
  });

  test.each(['https://a.example/"><script>', "https://a.example/$&$'"])('let nothing out of %s', (given) => {
    for (const tag of previewTags(siteUrl(given)))
      expect(tag).toMatch(/^<meta \w+="[^"]+" content="[^"<>]*" \/>$/);
  });
});
