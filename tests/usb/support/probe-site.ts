import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Probe</title>
    <style>body { margin: 0; }</style>
  </head>
  <body>
    <div id="app">
      <div class="splash">Probe</div>
    </div>
    <script type="module" src="/main.ts"></script>
  </body>
</html>
`,
  // What the game does or will do: a part that comes later with its style, a worker given bytes, a picture, storage.
  'main.ts': `import CountWorker from './count.ts?worker';
import './main.css';
import dot from './dot.svg?no-inline';

const add = (id: string, text: string) => {
  const line = document.createElement('p');
  line.id = id;
  line.textContent = text;
  document.body.appendChild(line);
};

const worker = new CountWorker();
worker.onmessage = ({ data }) => add('worker', String(data));
worker.onerror = () => add('worker', 'failed');
const bytes = new Uint8Array([1, 2, 3]);
worker.postMessage(bytes, [bytes.buffer]);
void import('./part.ts').then(({ word }) => add('part', word));
fetch('https://elsewhere.example/').then(() => add('fetch', 'went out'), () => add('fetch', 'refused'));
const picture = new Image();
picture.onload = () => add('picture', String(picture.naturalWidth));
picture.onerror = () => add('picture', 'failed');
picture.src = dot;
const link = document.createElement('a');
link.href = URL.createObjectURL(new Blob(['seat,mark'], { type: 'text/csv' }));
link.download = 'class.csv';
link.id = 'download';
link.textContent = 'download';
document.body.appendChild(link);
`,
  'main.css': '#part { color: rgb(1, 2, 3); }',
  'part.ts': `import './part.css';\nexport const word = 'a part with </script> and <!-- in it';\n`,
  'part.css': '#part { margin-top: 7px; background: url("./dot.svg?no-inline"); }',
  'count.ts': `import { sum } from './sum.ts';\nonmessage = ({ data }) => postMessage(sum(data));\n`,
  'sum.ts': `export const sum = (all: Uint8Array) => all.reduce((one, other) => one + other, 0);\n`,
  'dot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12"><circle cx="6" cy="6" r="6"/></svg>',
};

/** Writes a small site that needs all that a page from a disk finds hard. */
export function writeProbeSite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
