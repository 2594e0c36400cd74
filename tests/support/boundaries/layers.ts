/** Parts of the program between which imports are ruled. */
export type Layer =
  | 'rules'
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
  'exhibits',
  'app',
  'stage',
  'pages',
  'classroom',
  'server',
  'tools',
];

/** The layer of a file by its path from the project's root; null outside `src`. `play` is the pure half of mechanics. */
export function layerOf(path: string): Layer | null {
  if (!path.startsWith('src/')) return null;
  if (path.startsWith('src/mechanics/')) return playFiles.test(path) ? 'play' : 'views';
  const folder = path.split('/')[1] as Layer;
  return folders.includes(folder) ? folder : 'entry';
}

/** Which layers each layer may import, itself apart. */
export const allowedEdges: Readonly<Record<Layer, readonly Layer[]>> = {
  rules: [],
  play: ['rules'],
  classroom: ['rules', 'play'],
  exhibits: ['rules'],
  app: ['rules', 'play', 'classroom'],
  views: ['rules', 'play', 'app', 'exhibits', 'stage'],
  stage: ['rules', 'play', 'app', 'exhibits', 'views'],
  pages: ['rules', 'play', 'app', 'exhibits'],
  server: ['rules', 'play', 'classroom'],
  tools: ['rules', 'play', 'classroom', 'app', 'exhibits', 'server'],
  entry: ['rules', 'play', 'classroom', 'app', 'exhibits', 'views', 'stage', 'pages'],
};

/** npm packages a layer may import; a layer not listed may import any but those closed to it below. */
export const allowedPackages: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  rules: ['valibot', 'pure-rand', '@noble/hashes', '@scure/base'],
  play: [],
  exhibits: ['preact'],
  classroom: ['valibot', 'pure-rand', '@noble/hashes'],
};

/** What runs in a browser, and so must not import Node's own modules. */
export const browserLayers: readonly Layer[] = [
  'rules',
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
export const withoutPhaser: readonly Layer[] = ['app', 'exhibits', 'pages', 'server'];
