import { defineConfig } from 'vitest/config';
import { fontSubset } from './src/tools/fonts/plugin.ts';
import { phaserPlugin } from './src/tools/phaser-plugin.ts';
import { arucoPlugin } from './src/tools/vite/aruco-plugin.ts';
import { compressPlugin } from './src/tools/vite/compress-plugin.ts';
import { htmlPlugin } from './src/tools/vite/html-plugin.ts';
import { languageFloor } from './src/tools/vite/language-floor.ts';
import { levelsPlugin } from './src/tools/vite/levels-plugin.ts';
import { offlinePlugin } from './src/tools/vite/offline-plugin.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    levelsPlugin(),
    fontSubset(),
    phaserPlugin(),
    arucoPlugin(),
    htmlPlugin(),
    offlinePlugin(),
    compressPlugin(),
  ],
  worker: { plugins: () => [arucoPlugin()] },
  oxc: { jsx: languageFloor.jsx },
  build: {
    target: languageFloor.target,
    cssTarget: languageFloor.target,
    assetsInlineLimit: 1024,
    modulePreload: { polyfill: true },
    chunkSizeWarningLimit: 700,
    // What the first page needs stays one script and one style sheet, however many later parts share with it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { port: 5173, host: '127.0.0.1' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    environment: 'node',
  },
});
