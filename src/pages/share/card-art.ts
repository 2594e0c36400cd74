import logoWide from '../../../assets/art/logo/logotype-horizontal-plate.svg?raw';
import logo from '../../../assets/art/logo/logotype-stacked-plate.svg?raw';
import owl from '../../../assets/art/owl/cheer.svg?raw';
import owlCalm from '../../../assets/art/owl/idle.svg?raw';
import falseAlarm from '../../../assets/art/seals/mark-false-alarm.svg?raw';
import correctRelease from '../../../assets/art/seals/mark-lawful.svg?raw';
import miss from '../../../assets/art/seals/mark-missed.svg?raw';
import hit from '../../../assets/art/seals/mark-violation.svg?raw';
import ming1 from '../../../assets/art/seals/ming-1.svg?raw';
import ming2 from '../../../assets/art/seals/ming-2.svg?raw';
import ming3 from '../../../assets/art/seals/ming-3.svg?raw';
import bing from '../../../assets/art/seals/team-bing.svg?raw';
import ding from '../../../assets/art/seals/team-ding.svg?raw';
import jia from '../../../assets/art/seals/team-jia.svg?raw';
import yi from '../../../assets/art/seals/team-yi.svg?raw';
import flecks from '../../../assets/art/ui/paper-fleck-tile.svg?raw';
import type { ArtId } from './card-item.ts';

const drawings: Readonly<Record<ArtId, string>> = {
  logo,
  logoWide,
  owl,
  owlCalm,
  hit,
  correctRelease,
  miss,
  falseAlarm,
  ming1,
  ming2,
  ming3,
  jia,
  yi,
  bing,
  ding,
  flecks,
};

const loaded = new Map<ArtId, Promise<HTMLImageElement>>();

async function decode(id: ArtId): Promise<HTMLImageElement> {
  const image = new Image();
  // As data, not as a file: nothing to fetch, and no origin that could keep the canvas from being read.
  image.src = `data:image/svg+xml,${encodeURIComponent(drawings[id])}`;
  await image.decode();
  return image;
}

/** The decoded drawings of a card. Rejects if the browser shows no SVG. */
export async function cardArt(ids: readonly ArtId[]): Promise<ReadonlyMap<ArtId, HTMLImageElement>> {
  const pairs = [...new Set(ids)].map(async (id): Promise<[ArtId, HTMLImageElement]> => {
    const image = loaded.get(id) ?? decode(id);
    loaded.set(id, image);
    image.catch(() => loaded.delete(id));
    return [id, await image];
  });
  return new Map(await Promise.all(pairs));
}
