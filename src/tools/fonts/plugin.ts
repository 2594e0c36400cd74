import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildFace } from './build-face.ts';
import type { BuiltFace } from './built-face.ts';
import type { Face } from './face.ts';
import { faces as gameFaces } from './faces.ts';
import { partsOf, ranged } from './parts-of.ts';
import { readDocs } from './read-docs.ts';

const publicId = 'virtual:fonts';
const moduleId = `\0${publicId}`;

/** A cut face; `later` files are fetched when one of their characters is drawn. */
interface Built {
  readonly face: Face;
  readonly result: BuiltFace;
  readonly later: boolean;
}

const moduleText = (built: readonly Built[]): string => {
  const imports: string[] = [];
  const entries: string[] = [];
  for (const { face, result, later } of built) {
    for (const { path, unicodeRange } of result.files) {
      const url = `url${imports.length}`;
      // A data URL would need `font-src data:` in the content security policy.
      imports.push(`import ${url} from ${JSON.stringify(`${path.replace(/\\/g, '/')}?url&no-inline`)};`);
      const fields = JSON.stringify({
        family: face.family,
        weight: String(face.weight),
        unicodeRange,
        ...(later && { later }),
      });
      entries.push(`{ ...${fields}, url: ${url} }`);
    }
  }
  return `${imports.join('\n')}\nexport default [${entries.join(', ')}];\n`;
};

/**
 * Vite plugin: `virtual:fonts` lists the game's web fonts (`WebFont[]`), cut at build time to the characters that the
 * texts under `root` use, and the build gets each font's licence as `licenses/<font>.txt`. A face that cannot be made
 * (its package is not installed) is left out with a warning: text then keeps the system font.
 */
export const fontSubset = ({ faces = gameFaces }: { faces?: readonly Face[] } = {}): Plugin => {
  let root = process.cwd();
  const require = () => createRequire(join(root, 'package.json'));
  return {
    name: 'sharp-eyes:font-subset',
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^virtual:fonts$/ },
      handler: (id) => (id === publicId ? moduleId : undefined),
    },
    load: {
      filter: { id: /virtual:fonts$/ },
      async handler(id) {
        if (id !== moduleId) return undefined;
        const docs = await readDocs(root, (path, message) =>
          this.warn(`fonts: ${path} left out: ${message}`),
        );
        const built: Built[] = [];
        const cache = join(root, 'node_modules/.cache/sharp-eyes-fonts');
        for (const face of faces) {
          try {
            for (const part of partsOf(face, docs)) {
              const result = await buildFace(part.face, part.wanted, root, cache);
              built.push({
                face,
                later: part.later,
                result: part.later ? ranged(result, part.wanted) : result,
              });
              if (result.missing.length === 0) continue;
              const chars = result.missing.map((code) => String.fromCodePoint(code)).join(' ');
              this.warn(`fonts: ${face.family} has no glyph for ${chars}`);
            }
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            this.warn(`fonts: ${face.family} left out: ${message.split('\n')[0]}`);
          }
        }
        for (const face of faces) {
          for (const doc of docs) {
            if (face.rules.some((rule) => rule.files.test(doc.path))) this.addWatchFile(join(root, doc.path));
          }
        }
        return moduleText(built);
      },
    },
    async generateBundle() {
      for (const { package: name } of faces) {
        try {
          const source = await readFile(require().resolve(`${name}/LICENSE`), 'utf8');
          this.emitFile({ type: 'asset', fileName: `licenses/${name.split('/').pop()}.txt`, source });
        } catch {
          // The package is not installed, so the build holds no copy of the font either.
        }
      }
    },
  };
};
