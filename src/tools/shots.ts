import { mkdirSync } from 'node:fs';
import { languages } from '../rules/languages.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { serveSite } from './browser/serve-site.ts';
import { sizes } from './shots/sizes.ts';
import { takeShots } from './shots/take-shots.ts';

/** `npm run shots -- DIR [screen ...]`: PNGs of the key screens; exit 1 if a page reported an error. */
const [folder, ...only] = process.argv.slice(2);

if (!folder) {
  console.error('Say where to put the pictures: npm run shots -- DIR');
  process.exit(1);
}
try {
  mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  const browser = await launchBrowser();
  const errors: string[] = [];
  try {
    for (const size of sizes) {
      const found = await Promise.all(
        languages.map((language) => takeShots(browser, site.origin, folder, language, size, only)),
      );
      errors.push(...found.flat());
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const error of errors) console.error(error);
  process.exitCode = errors.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
