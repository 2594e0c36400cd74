import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCss } from './check-css.ts';

/** `tsx src/tools/css-floor/main.ts [FOLDER or FILE …]`: checks style sheets (src, assets and dist/assets without arguments); exit 1 on any finding. */
const places = process.argv.slice(2);
const wanted =
  places.length > 0 ? places : ['src', 'assets', 'dist/assets'].filter((place) => existsSync(place));
const files = wanted.flatMap((place) =>
  place.endsWith('.css')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.css'))
        .map((name) => join(place, name)),
);

let count = 0;
for (const file of files.sort()) {
  for (const { line, where, message } of checkCss(readFileSync(file, 'utf8'))) {
    console.error(`${file}:${line}: ${where}: ${message}`);
    count += 1;
  }
}
console.log(`${files.length} style sheets, ${count} findings`);
process.exitCode = count === 0 ? 0 : 1;
