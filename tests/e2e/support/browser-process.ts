import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium } from 'playwright/test';
import { browserArgs } from '../../../src/tools/browser/browser-args.ts';
import { findChromium } from '../../../src/tools/browser/find-chromium.ts';

interface BrowserProcess {
  readonly browser: Browser;
  /** Kills the browser and all its children at once, as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>;
}

const address = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium ended: ${heard}`)));
    child.once('error', reject);
  });

/** Starts a Chromium of its own process group on a profile folder. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    '--accept-lang=zh-CN',
    '--window-size=480,900',
  ];
  const child = spawn(
    findChromium() ?? chromium.executablePath(),
    [...browserArgs, ...args, `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await address(child));
  return {
    browser,
    async kill() {
      if (child.pid && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}
