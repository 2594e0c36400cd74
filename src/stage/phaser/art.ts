import { type ArtName, artSource } from './art-sources.ts';
import type { Scene } from './entry.js';
import { rasterise } from './rasterise.ts';

/** The pictures of a scene, rasterised once at the size they are shown. */
export interface Art {
  /** Resolves to a texture sharp at `width` CSS px. Rejects if the picture can't be read. */
  load(name: ArtName, width: number): Promise<string>;
  /** The sharpest texture of a picture there is by now, if any. */
  ready(name: ArtName): string | undefined;
}

/** Opens the picture store of a scene. */
export function openArt(scene: Scene): Art {
  const widths = new Map<ArtName, number>();
  const pending = new Map<string, Promise<string>>();
  const key = (name: ArtName, pixels: number) => `${name}@${pixels}`;

  const draw = async (name: ArtName, pixels: number): Promise<string> => {
    const canvas = await rasterise(artSource(name), pixels);
    const id = key(name, pixels);
    // addImage takes any drawable; addCanvas would read back every pixel.
    if (!scene.textures.exists(id)) scene.textures.addImage(id, canvas as unknown as HTMLImageElement);
    widths.set(name, pixels);
    return id;
  };

  return {
    load(name, width) {
      const pixels = Math.max(8, Math.ceil((width * scene.cameras.main.zoom) / 8) * 8);
      const have = widths.get(name);
      if (have && have >= pixels && have <= pixels * 2) return Promise.resolve(key(name, have));
      const id = key(name, pixels);
      const running = pending.get(id) ?? draw(name, pixels);
      pending.set(id, running);
      return running;
    },
    ready(name) {
      const have = widths.get(name);
      return have ? key(name, have) : undefined;
    },
  };
}
