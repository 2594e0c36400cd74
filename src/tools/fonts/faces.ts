import { natureSeals } from '../../rules/nature-seals.ts';
import type { Face } from './face.ts';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
// The faces draw these quotes a full Han square wide, which tears English apart.
const omit = '“”‘’';
const punctuation = '，。、；：？！「」『』《》〈〉（）【】·—–…％～×';
const base = `${ascii}${punctuation}〇一二三四五六七八九十`;

/** The faces of the game. To set more text in one, add the key (or the file) to its rules. */
export const faces: readonly Face[] = [
  {
    family: 'Sharp Display',
    weight: 900,
    name: 'sharp-display',
    package: '@fontsource/noto-serif-sc',
    file: 'files/noto-serif-sc-chinese-simplified-900-normal.woff2',
    slice: (key) => `files/noto-serif-sc-${key.replace(/[[\]]/g, '')}-900-normal.woff2`,
    // Kerning, and what Chromium uses to close up full-width punctuation and to set vertical labels.
    features: ['kern', 'halt', 'chws', 'vert'],
    rules: [
      { files: /^assets\/locales\/[^/]+\/ui\.json$/, top: '*' },
      { files: /^levels\/(?:[^/]+\/)?campaign\.json$/, any: ['number', 'name'] },
      { files: /^assets\/locales\/[^/]+\/(?:pages|booth|share|board|room)\.json$/, top: '*', later: true },
      { files: /^levels\/(?:[^/]+\/)?reasons\.json$/, any: ['label', 'title', 'name', 'short'], later: true },
      { files: /^levels\/.+\.json$/, any: ['title', 'name', 'label'], later: true },
    ],
    base,
    later: natureSeals.map((seal) => seal.char).join(''),
    omit,
  },
  {
    family: 'Sharp Kai',
    weight: 400,
    name: 'sharp-kai',
    package: '@fontsource/lxgw-wenkai',
    // The package files the Regular cut (its own weight class is 400) under 500.
    file: 'files/lxgw-wenkai-latin-500-normal.woff2',
    features: [],
    rules: [
      { files: /^levels\/(?:[^/]+\/)?provisions\.json$/, any: ['excerpt'], later: true },
      { files: /^levels\/(?:[^/]+\/)?campaign\.json$/, any: ['memento'], later: true },
      { files: /^levels\/.+\.json$/, any: ['brief', 'margin', 'excuse', 'record', 'says'], later: true },
      {
        files: /^assets\/locales\/[^/]+\/ui\.json$/,
        top: [
          'home.joke',
          'home.jokeBy',
          'verdict.amoSays',
          ...['0a', '0b', '1a', '1b', '2a', '2b', '3a', '3b'].map((id) => `verdict.amo.${id}`),
        ],
      },
    ],
    base,
    omit,
  },
];
