/** Parts of the program between which imports are ruled. */
export type Layer =
  | 'rules'
  | 'cards'
  | 'devices'
  | 'play'
  | 'views'
  | 'exhibits'
  | 'app'
  | 'stage'
  | 'pages'
  | 'classroom'
  | 'server'
  | 'tools'
  | 'entry';

const playFiles = /^src\/mechanics\/(?:[^/]+\/rules|play|registry|mechanic)\.ts$/;
const folders: readonly Layer[] = [
  'rules',
  'cards',
  'exhibits',
  'app',
  'stage',
  'pages',
  'classroom',
  'server',
  'tools',
];

/**
 * The layer of a file by its path from the project's root; null outside `src`. `play` is the pure half of mechanics,
 * `devices` the half of cards that needs a browser: camera, photo, worker.
 */
export function layerOf(path: string): Layer | null {
  if (!path.startsWith('src/')) return null;
  if (path.startsWith('src/mechanics/')) return playFiles.test(path) ? 'play' : 'views';
  if (path.startsWith('src/cards/device/')) return 'devices';
  const folder = path.split('/')[1] as Layer;
  return folders.includes(folder) ? folder : 'entry';
}

/** Which layers each layer may import, itself apart. */
export const allowedEdges: Readonly<Record<Layer, readonly Layer[]>> = {
  rules: [],
  cards: ['rules'],
  devices: ['rules', 'cards'],
  play: ['rules'],
  classroom: ['rules', 'play'],
  exhibits: ['rules'],
  app: ['rules', 'play', 'classroom'],
  views: ['rules', 'play', 'app', 'exhibits', 'stage'],
  stage: ['rules', 'play', 'app', 'exhibits', 'views'],
  pages: ['rules', 'cards', 'devices', 'play', 'classroom', 'app', 'exhibits'],
  server: ['rules', 'play', 'classroom'],
  tools: ['rules', 'cards', 'play', 'classroom', 'app', 'exhibits', 'server'],
  entry: ['rules', 'play', 'classroom', 'app', 'exhibits', 'views', 'stage', 'pages'],
};

/** npm packages a layer may import; a layer not listed may import any but those closed to it below. */
export const allowedPackages: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  rules: ['valibot', 'pure-rand', '@noble/hashes', '@scure/base'],
  cards: ['js-aruco2'],
  devices: ['comlink'],
  play: [],
  exhibits: ['preact'],
  classroom: ['valibot', 'pure-rand', '@noble/hashes'],
};

/** What runs in a browser, and so must not import Node's own modules. */
export const browserLayers: readonly Layer[] = [
  'rules',
  'cards',
  'devices',
  'play',
  'classroom',
  'exhibits',
  'app',
  'views',
  'stage',
  'pages',
  'entry',
];

/** Layers that must work while Phaser still loads, and so must not import it. */
export const withoutPhaser: readonly Layer[] = ['cards', 'devices', 'app', 'exhibits', 'pages', 'server'];
