import { build, type Rollup } from 'vite';
import { rootPath } from '../root-path.ts';

let built: Promise<{ readonly script: string; readonly style: string }> | undefined;

async function bundle() {
  const result = (await build({
    configFile: false,
    root: rootPath(),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'chrome80',
      assetsInlineLimit: 1_000_000,
      cssCodeSplit: false,
      rollupOptions: {
        input: rootPath('tests', 'e2e', 'support', 'panel', 'entry.tsx'),
        output: { codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  const text = (end: string) =>
    result.output
      .filter(({ fileName }) => fileName.endsWith(end))
      .map((one) => (one.type === 'chunk' ? one.code : String(one.source)))
      .join('\n');
  return { script: text('.js'), style: text('.css') };
}

/** The share panel by itself, as one script and one sheet: built once a run. */
export function buildPanel() {
  built ??= bundle();
  return built;
}
