import type { Plugin } from 'vite';

const file = /[\\/]js-aruco2[\\/]src[\\/](cv|aruco)\.js$/;

/**
 * js-aruco2 hangs its parts on the `this` of a plain script, which bundlers take for a module without exports.
 * This gives each of its two files that are used such a `this`, and exports it. Workers need it as well as pages.
 */
export function arucoPlugin(): Plugin {
  return {
    name: 'sharp-eyes-aruco',
    config: () => ({ optimizeDeps: { exclude: ['js-aruco2', 'js-aruco2/src/cv.js'] } }),
    transform(code, id) {
      const name = file.exec(id.replace(/\?.*$/, ''))?.[1];
      if (!name) return null;
      const needed = "this.CV || require('./cv').CV";
      if (name === 'aruco' && !code.includes(needed)) this.error(`js-aruco2: no longer says ${needed}`);
      const head =
        name === 'aruco'
          ? "import cv from './cv.js';\nconst library = { CV: cv.CV };\n"
          : 'const library = {};\n';
      const body = code.replace(needed, 'this.CV');
      return {
        code: `${head}(function () {\n${body}\n}).call(library);\nexport default library;\n`,
        map: null,
      };
    },
  };
}
