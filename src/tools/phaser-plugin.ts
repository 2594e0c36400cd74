import type { Plugin } from 'vite';
import { build } from 'vite';

const sources = /\/node_modules\/phaser\/src\/.*\.js$/;
const entry = /\/src\/stage\/phaser\/entry\.js$/;

/** Phaser's build flags, bare truthiness tests in its sources: this game draws by 2D canvas and has its own sound. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const flagTest = new RegExp(`typeof (${Object.keys(flags).join('|')})\\b`, 'g');

/** An `if (false)` block that holds only assignments of `require` calls: bundlers would still follow them. */
const deadBlock = /if \(false\)\s*\{[^{}]*\}/g;

/** Modules replaced by nothing. Phaser's visibility handler takes window.onblur and never lets the document go. */
const silenced = [/\/core\/VisibilityHandler\.js$/, /\/core\/DebugHeader\.js$/];

/**
 * Vite plug-in: builds `src/stage/phaser/entry.js` from Phaser's own sources with its feature flags set.
 * In `vite dev` the entry is bundled once and served as one module, because Phaser's sources are CommonJS.
 */
export function phaserPlugin(): Plugin {
  let serving = false;
  return {
    name: 'lean-phaser',
    enforce: 'pre',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    load(id) {
      if (!serving || !entry.test(id)) return null;
      return bundle(id);
    },
    transform(code, id) {
      if (!sources.test(id)) return null;
      if (silenced.some((path) => path.test(id)))
        return { code: 'module.exports = function () {};', map: null };
      const flagged = code.replace(flagTest, (_, name: string) => String(flags[name]));
      return flagged === code ? null : { code: flagged.replace(deadBlock, ''), map: null };
    },
  };
}

async function bundle(id: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [phaserPlugin()],
    build: { write: false, minify: false, lib: { entry: id, formats: ['es'] } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('Phaser entry gave no bundle');
  return first.output[0].code;
}
