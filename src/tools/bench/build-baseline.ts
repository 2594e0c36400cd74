import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressPlugin } from '../vite/compress-plugin.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hello</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <script type="module" src="/main.ts"></script>
  </body>
</html>
`;

// Canvas, as in our game: a software WebGL would make the baseline slower than it is for players.
const script = `import Phaser from 'phaser';

class Hello extends Phaser.Scene {
  create() {
    this.add.text(20, 20, 'Hello', { fontSize: '32px' });
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      window.firstFrame = performance.now();
    });
  }
}

new Phaser.Game({ type: Phaser.CANVAS, width: 390, height: 844, scene: Hello });
`;

/**
 * Builds the baseline in a new temporary folder: a stock Phaser page that writes one word, and sets
 * `window.firstFrame` (ms since navigation) after the first frame that shows it. The caller removes `folder`.
 */
export async function buildBaseline(): Promise<{ folder: string; site: string }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sharp-eyes-baseline-')));
  const source = join(folder, 'source');
  const site = join(folder, 'site');
  mkdirSync(source);
  writeFileSync(join(source, 'index.html'), page);
  writeFileSync(join(source, 'main.ts'), script);
  await build({
    configFile: false,
    root: source,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { phaser: fileURLToPath(import.meta.resolve('phaser')) } },
    plugins: [compressPlugin()],
    build: { outDir: site, emptyOutDir: true, target: 'chrome80', chunkSizeWarningLimit: 4000 },
  });
  return { folder, site };
}
