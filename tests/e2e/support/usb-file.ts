import { pathToFileURL } from 'node:url';
import { runTool } from '../../support/run-tool.ts';
import { rootPath } from './root-path.ts';

/** Builds the one-file game unless it is up to date, by its own command; its path and its `file:` address. */
export async function usbFile(): Promise<{ path: string; url: string }> {
  const ran = await runTool('node_modules/tsx/dist/cli.mjs', ['src/tools/usb.ts'], 120_000);
  if (ran.code !== 0) throw new Error(`the one-file build failed: ${ran.stderr}`);
  const path = rootPath('dist-usb', 'sharp-eyes.html');
  return { path, url: pathToFileURL(path).href };
}
