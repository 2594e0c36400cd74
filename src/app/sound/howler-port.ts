import { CUE_FILES } from './cue-files.ts';
import { type HowlerLibrary, loadHowler } from './load-howler.ts';
import { onWake, type WakeTargets } from './on-wake.ts';
import { pickTake } from './pick-take.ts';
import type { SoundPort } from './sound-port.ts';
import { SPRITE_SHEET } from './sprite-sheet.ts';

/** How a port starts out; `targets` and `load` are there for tests. */
export interface HowlerPortOptions {
  /** Whether it starts switched on (solo and class host: yes; a student's device in class: no). */
  enabled: boolean;
  /** 0…1, default 1. */
  volume?: number;
  targets?: WakeTargets;
  load?: () => Promise<HowlerLibrary>;
}

const MAX_LOADS = 3;

/**
 * The port that sounds, by Howler. Until the first user gesture, or while switched off, it fetches nothing.
 * Whatever fails (network, codec, a phone call holding the audio device) ends in silence, never in an error.
 */
export function howlerPort({
  enabled,
  volume = 1,
  targets = { document, window },
  load = loadHowler,
}: HowlerPortOptions): SoundPort {
  let on = enabled;
  let loudness = clamp(volume);
  let touched = false;
  let gone = false;
  let loads = 0;
  let loading = false;
  let library: HowlerLibrary | undefined;
  let howl: InstanceType<HowlerLibrary['Howl']> | undefined;
  let stamps = 0;

  const begin = () => {
    if (!touched || !on || gone || loading || howl || loads === MAX_LOADS) return;
    loads += 1;
    loading = true;
    load().then(
      (loaded) => {
        loading = false;
        if (gone) return;
        library = loaded;
        quietly(() => open(0));
      },
      () => {
        loading = false;
      },
    );
  };

  const open = (first: number) => {
    if (!library) return;
    const files = CUE_FILES.slice(first);
    // Its own suspend timer loses track of iOS interruptions and then stays silent for good.
    library.Howler.autoSuspend = false;
    library.Howler.volume(loudness);
    howl = new library.Howl({
      src: files.map(({ url }) => url),
      format: files.map(({ format }) => format),
      sprite: { ...SPRITE_SHEET },
      // A browser may claim WebM and yet fail to decode Opus in it. A turn later, as this may fire in the constructor.
      onloaderror: () => {
        setTimeout(() => {
          if (gone || files.length === 1) return;
          quietly(() => howl?.unload());
          quietly(() => open(first + 1));
        }, 0);
      },
      onplayerror: () => {},
    });
    wake();
  };

  /** Whether the audio device runs; when not, asks for it. */
  const wake = (): boolean => {
    const ctx = library?.Howler.ctx;
    if (!ctx || ctx.state === 'running') return true;
    quietly(() => Promise.resolve(ctx.resume()).catch(() => {}));
    return false;
  };

  const unlock = () => {
    if (gone) return;
    touched = true;
    begin();
    if (on && howl) wake();
  };

  const stopListening = onWake(targets, unlock, () => {
    if (on && howl) wake();
  });

  return {
    play(cue) {
      // A cue played into a sleeping device would sound later, together with all others: better none.
      if (!on || gone || howl?.state() !== 'loaded' || !wake()) return;
      const take = pickTake(cue, cue === 'stamp' ? stamps++ : 0);
      quietly(() => howl?.play(take));
    },
    setEnabled(next) {
      on = next;
      if (on) begin();
      else quietly(() => howl?.stop());
    },
    setVolume(next) {
      loudness = clamp(next);
      quietly(() => library?.Howler.volume(loudness));
    },
    unlock,
    destroy() {
      gone = true;
      stopListening();
      quietly(() => howl?.unload());
      howl = undefined;
    },
  };
}

function clamp(volume: number): number {
  return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 1;
}

function quietly(act: () => unknown): void {
  try {
    act();
  } catch {
    // Silence is the fallback.
  }
}
