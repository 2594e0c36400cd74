import type { Browser, BrowserContext, Page } from 'playwright/test';
import type { MadeRoom } from '../../../../src/classroom/room-order.ts';
import { lanOrigin } from './lan-origin.ts';

/** Pages of a class, each in a browser context of its own. */
export interface ClassPeople {
  /** Everything any page asked for over the network. */
  readonly asked: string[];
  /** Errors of any page. What a cut line causes is none. */
  readonly faults: string[];
  /** Opens an address (`#/…`) on a device of its own. */
  open(hash: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<Page>;
  host(room: MadeRoom): Promise<Page>;
  player(room: MadeRoom, prepare?: (context: BrowserContext) => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

/** What Chromium itself reports when a test cuts the line. */
const lineCut = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket connection to/;

const [board, phone] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

/** Sets up a class in a browser. */
export function classPeople(browser: Browser): ClassPeople {
  const contexts: BrowserContext[] = [];
  const asked: string[] = [];
  const faults: string[] = [];
  const open = async (
    hash: string,
    viewport: typeof board | typeof phone,
    prepare?: (context: BrowserContext) => Promise<void>,
  ) => {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    contexts.push(context);
    await prepare?.(context);
    const page = await context.newPage();
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error' && !lineCut.test(message.text())) faults.push(message.text());
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    await page.goto(`${lanOrigin}/${hash}`);
    return page;
  };
  return {
    asked,
    faults,
    open: (hash, prepare) => open(hash, board, prepare),
    host: ({ code, host }) => open(`#/host/${code}/${host}`, board),
    player: ({ code }, prepare) => open(`#/join/${code}`, phone, prepare),
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}
