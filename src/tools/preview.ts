import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser/launch-browser.ts';
import { pictures } from './preview/pictures.ts';
import { previewPage } from './preview/preview-page.ts';

/** `tsx src/tools/preview.ts [DIR]`: draws the pictures of link previews; without a folder, those of the site. */
const folder = process.argv[2] ?? 'assets/preview';

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { name, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(previewPage(width > height), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, name) });
    await page.close();
    console.log(join(folder, name));
  }
} finally {
  await browser.close();
}
