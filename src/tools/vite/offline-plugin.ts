import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The manifest's icons, under names that do not change with the build. */
const icons: Plugin = {
  name: 'sharp-eyes-icons',
  apply: 'build',
  generateBundle() {
    for (const [fileName, source] of [
      ['app-icon.svg', 'assets/art/logo/app-icon-512.svg'],
      ['app-icon-maskable.svg', 'assets/art/logo/app-icon-512-maskable.svg'],
    ] as const) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
    }
  },
};

/**
 * Build only: the service worker that keeps the whole site for offline play, and the web manifest. The page
 * registers it itself, after its first load; a newer version takes over once every tab of the old is closed, so
 * that no page ever mixes two builds.
 */
export const offlinePlugin = (): Plugin[] => [
  icons,
  ...VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    manifestFilename: 'site.webmanifest',
    manifest: {
      name: '慧眼识权 Sharp Eyes',
      short_name: '慧眼识权',
      description: '认一认个人信息里的合规与违规。独立制作，非官方。',
      lang: 'zh-CN',
      display: 'standalone',
      start_url: './',
      scope: './',
      background_color: '#F3EAD8',
      theme_color: '#F3EAD8',
      icons: [
        { src: 'app-icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'app-icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      ],
    },
    includeAssets: [],
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,json,woff2,webm,m4a}'],
      maximumFileSizeToCacheInBytes: 1_500_000,
      // Level files carry the version of the book in their address; the copy kept is that of this build.
      ignoreURLParametersMatching: [/^v$/],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\/healthz$/],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      babelPresetEnvTargets: ['chrome >= 80'],
    },
  }),
];
