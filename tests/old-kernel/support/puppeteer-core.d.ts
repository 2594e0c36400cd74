/** The little of puppeteer-core 2.1.1 used here; it brings no types of its own. */
declare module 'puppeteer-core' {
  export interface Page {
    // biome-ignore lint/suspicious/noExplicitAny: handlers differ by event
    on(event: string, handler: (what: any) => void): void;
    setViewport(size: {
      width: number;
      height: number;
      hasTouch?: boolean;
      isMobile?: boolean;
    }): Promise<void>;
    reload(): Promise<unknown>;
    goto(url: string): Promise<unknown>;
    evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
    screenshot(options: { path: string }): Promise<unknown>;
    target(): { createCDPSession(): Promise<{ send(method: string, params: object): Promise<unknown> }> };
    readonly mouse: { click(x: number, y: number): Promise<void> };
    readonly touchscreen: { tap(x: number, y: number): Promise<void> };
  }
  export interface BrowserContext {
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }
  export interface Browser {
    newPage(): Promise<Page>;
    version(): Promise<string>;
    userAgent(): Promise<string>;
    createIncognitoBrowserContext(): Promise<BrowserContext>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser>;
  };
  export default puppeteer;
}
