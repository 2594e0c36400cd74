import { extname } from 'node:path';
import { build, type InlineConfig, mergeConfig } from 'vite';
import { languageFloor } from '../vite/language-floor.ts';
import { inlinePlugin } from './inline-plugin.ts';

/** What a site comes down to when every file of it but the licences is put into three. */
export interface BundleParts {
  /** The page, still naming the other two. */
  readonly html: string;
  readonly style: string;
  /** One module without imports. */
  readonly script: string;
  readonly licenses: readonly string[];
}

const common: InlineConfig = {
  configFile: false,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [inlinePlugin()],
  oxc: { jsx: languageFloor.jsx },
  build: {
    write: false,
    target: languageFloor.target,
    cssTarget: languageFloor.target,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 16_000,
    rolldownOptions: { checks: { bundlerTimings: false }, output: { format: 'es', codeSplitting: false } },
  },
};

const stray = (name: string): Error => new Error(`usb: ${name} would stay a file of its own`);

/**
 * Builds the site of a Vite configuration into one page, one style sheet and one script: parts that come later, art,
 * fonts, sounds and workers (`?worker`) are in the script. Rejects, naming it, if something would stay a file.
 */
export async function bundleParts(config: InlineConfig): Promise<BundleParts> {
  const result = await build(mergeConfig(common, config));
  if (Array.isArray(result) || !('output' in result)) throw new Error('usb: one build was expected');
  const found: Record<'html' | 'css' | 'js' | 'txt' | 'svg', Map<string, string>> = {
    html: new Map(),
    css: new Map(),
    js: new Map(),
    txt: new Map(),
    svg: new Map(),
  };
  for (const file of result.output) {
    const kind = extname(file.fileName).slice(1);
    const isEntry = file.type === 'chunk' && file.isEntry;
    if (!(kind in found) || (kind === 'js') !== isEntry) throw stray(file.fileName);
    const text = file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
    found[kind as keyof typeof found].set(file.fileName, text);
  }
  const one = (kind: 'html' | 'css' | 'js') => {
    if (found[kind].size !== 1) throw new Error(`usb: one ${kind} was expected, not ${found[kind].size}`);
    return [...found[kind].values()][0] as string;
  };
  let html = one('html');
  // Vite leaves the page's icon a file.
  for (const [name, svg] of found.svg) {
    if (!html.includes(`"./${name}"`)) throw stray(name);
    html = html.replace(`"./${name}"`, `"data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"`);
  }
  return { html, style: one('css'), script: one('js'), licenses: [...found.txt.values()] };
}
