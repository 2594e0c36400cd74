import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { CUE_FILES } from '../src/app/sound/cue-files.ts';
import { CUE_IDS, type CueId } from '../src/app/sound/cue-id.ts';
import { howlerPort } from '../src/app/sound/howler-port.ts';
import type { HowlerLibrary } from '../src/app/sound/load-howler.ts';
import { pickTake } from '../src/app/sound/pick-take.ts';
import { silentPort } from '../src/app/sound/silent-port.ts';
import { SPRITE_IDS } from '../src/app/sound/sprite-id.ts';
import { SPRITE_SHEET } from '../src/app/sound/sprite-sheet.ts';
import { layOut } from '../src/tools/sounds/lay-out.ts';
import { RATE } from '../src/tools/sounds/rate.ts';
import { renderSprite } from '../src/tools/sounds/render-sprite.ts';
import { wav } from '../src/tools/sounds/wav.ts';

const decibels = (signal: Float64Array) =>
  20 * Math.log10(signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
const hash = (signal: Float64Array) => createHash('sha256').update(wav(signal)).digest('hex');

describe('cue file', () => {
  const slices = Object.entries(SPRITE_SHEET).sort(([, [a]], [, [b]]) => a - b);

  test('holds every take of every cue and nothing else', () => {
    const takes = new Set(CUE_IDS.flatMap((cue) => [0, 1, 2, 3].map((nth) => pickTake(cue, nth))));
    expect(Object.keys(SPRITE_SHEET).sort()).toEqual([...takes].sort());
    expect([...SPRITE_IDS].sort()).toEqual([...takes].sort());
  });

  test('keeps at least 100 ms between slices', () => {
    slices.forEach(([id, [offset, duration]], n) => {
      expect(duration, id).toBeGreaterThan(0);
      const [, [previous, length]] = slices[n - 1] ?? ['start', [-100, 0]];
      expect(offset - (previous + length), id).toBeGreaterThanOrEqual(100);
    });
  });

  test('is silent outside the slices, and agrees with what the synthesiser lays out', () => {
    const { signal, cues } = layOut();
    expect(cues).toEqual(SPRITE_SHEET);
    const rest = signal.slice();
    for (const [offset, duration] of Object.values(cues)) {
      rest.fill(0, (offset * RATE) / 1000, ((offset + duration) * RATE) / 1000);
    }
    expect(rest.every((x) => x === 0)).toBe(true);
  });

  test('exists in both encodings, each under 40 kB', () => {
    for (const { url, format } of CUE_FILES) {
      const file = fileURLToPath(url);
      expect(existsSync(file), format).toBe(true);
      expect(statSync(file).size, format).toBeLessThan(40_000);
    }
  });
});

describe.each(SPRITE_IDS)('synthesised %s', (id) => {
  const signal = renderSprite(id);

  test('is the same every time', () => {
    expect(hash(renderSprite(id))).toBe(hash(signal));
  });

  test('stays under -3 dBFS, is not silent, ends at rest', () => {
    expect(signal.every(Number.isFinite)).toBe(true);
    expect(decibels(signal)).toBeLessThanOrEqual(-3);
    expect(decibels(signal)).toBeGreaterThan(-20);
    expect(Math.abs(signal.at(-1) ?? 1)).toBeLessThan(1e-4);
  });

  test('has no DC offset', () => {
    expect(Math.abs(signal.reduce((sum, x) => sum + x, 0) / signal.length)).toBeLessThan(1e-3);
  });
});

test('the three stamps differ and take turns', () => {
  const takes = [0, 1, 2, 3].map((nth) => pickTake('stamp', nth));
  expect(takes).toEqual(['stamp1', 'stamp2', 'stamp3', 'stamp1']);
  expect(new Set(takes.map((id) => hash(renderSprite(id)))).size).toBe(3);
});

test('the silent port tells what would have sounded', () => {
  const heard: CueId[] = [];
  const port = silentPort((cue) => heard.push(cue));
  port.play('stamp');
  port.setEnabled(false);
  port.play('tap');
  port.setEnabled(true);
  port.play('right');
  port.destroy();
  port.play('closed');
  expect(heard).toEqual(['stamp', 'right']);
});

describe('howler port', () => {
  interface Options {
    src: string[];
    onloaderror: () => void;
  }
  let made: Options[];
  let played: string[];
  let stopped: number;
  let loads: number;
  let state: string;
  let ctx: { state: string; resumed: number; resume: () => Promise<void> };
  let targets: { document: EventTarget & { visibilityState: DocumentVisibilityState }; window: EventTarget };
  let Howler: { autoSuspend: boolean; ctx: typeof ctx; level: number; volume: (x: number) => void };

  const library = () =>
    ({
      Howler,
      Howl: class {
        constructor(options: Options) {
          made.push(options);
        }
        state = () => state;
        play = (id: string) => played.push(id);
        stop = () => {
          stopped += 1;
        };
        unload = () => {
          state = 'unloaded';
        };
      },
    }) as unknown as HowlerLibrary;
  const load = async () => {
    loads += 1;
    return library();
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const gesture = async () => {
    targets.document.dispatchEvent(new Event('click'));
    await settle();
  };

  beforeEach(() => {
    [made, played, stopped, loads, state] = [[], [], 0, 0, 'loaded'];
    ctx = {
      state: 'running',
      resumed: 0,
      resume() {
        ctx.resumed += 1;
        return Promise.reject(new Error('interrupted'));
      },
    };
    Howler = {
      autoSuspend: true,
      ctx,
      level: -1,
      volume(x) {
        Howler.level = x;
      },
    };
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
    targets = { document: page, window: new EventTarget() };
  });

  test('fetches nothing before the first gesture, then once', async () => {
    const port = howlerPort({ enabled: true, volume: 0.5, targets, load });
    port.play('tap');
    await settle();
    expect(loads).toBe(0);
    await gesture();
    await gesture();
    expect([loads, made.length, Howler.autoSuspend, Howler.level]).toEqual([1, 1, false, 0.5]);
    for (const cue of ['tap', 'stamp', 'stamp'] as const) port.play(cue);
    expect(played).toEqual(['tap', 'stamp1', 'stamp2']);
  });

  test('fetches nothing while off; off stops and silences', async () => {
    const port = howlerPort({ enabled: false, targets, load });
    await gesture();
    expect(loads).toBe(0);
    port.setEnabled(true);
    await settle();
    port.play('tap');
    port.setEnabled(false);
    port.play('tap');
    expect([loads, stopped, played]).toEqual([1, 1, ['tap']]);
  });

  test('asks a sleeping device to resume on gesture and return, swallows refusal, drops the cue', async () => {
    const port = howlerPort({ enabled: true, targets, load });
    await gesture();
    ctx.state = 'interrupted';
    port.play('stamp');
    await gesture();
    targets.document.dispatchEvent(new Event('visibilitychange'));
    targets.window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect([ctx.resumed, played]).toEqual([4, []]);
    targets.document.visibilityState = 'hidden';
    targets.document.dispatchEvent(new Event('visibilitychange'));
    expect(ctx.resumed).toBe(4);
    ctx.state = 'running';
    port.play('stamp');
    expect(played).toEqual(['stamp1']);
  });

  test('tries the other encoding when the first cannot be decoded, then stays silent', async () => {
    const port = howlerPort({ enabled: true, targets, load });
    await gesture();
    state = 'unloaded';
    made[0]?.onloaderror();
    await settle();
    made[1]?.onloaderror();
    await settle();
    expect(made.map(({ src }) => src.map((url) => url.split('.').pop()))).toEqual([['webm', 'm4a'], ['m4a']]);
    expect(() => port.play('tap')).not.toThrow();
    expect(played).toEqual([]);
  });

  test('survives a failed fetch and tries again on later gestures, three times in all', async () => {
    const port = howlerPort({
      enabled: true,
      targets,
      load: () => {
        loads += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    for (let n = 0; n < 5; n++) await gesture();
    expect(loads).toBe(3);
    port.play('tap');
    expect(played).toEqual([]);
  });

  test('is inert after destroy', async () => {
    const port = howlerPort({ enabled: true, targets, load });
    await gesture();
    port.destroy();
    ctx.state = 'suspended';
    await gesture();
    port.play('tap');
    port.unlock();
    port.setEnabled(true);
    expect([loads, ctx.resumed, played]).toEqual([1, 0, []]);
  });
});
