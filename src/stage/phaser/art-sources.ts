import cheer from '../../../assets/art/owl/cheer.svg?raw';
import doubt from '../../../assets/art/owl/doubt.svg?raw';
import face from '../../../assets/art/owl/face-only.svg?raw';
import idle from '../../../assets/art/owl/idle.svg?raw';
import look from '../../../assets/art/owl/look.svg?raw';
import stampup from '../../../assets/art/owl/stampup.svg?raw';
import wave from '../../../assets/art/owl/wave.svg?raw';
import backingSvg from '../../../assets/art/seals/backing-tall.svg?raw';
import closedSvg from '../../../assets/art/seals/case-closed.svg?raw';
import tool from '../../../assets/art/ui/stamp-tool.svg?raw';
import type { OwlMood, SealKind } from '../stage-port.ts';
import type { ToolName } from './seal-looks.ts';

/** A picture the stage draws. `-lid` is the same owl with closed lids. */
export type ArtName =
  | ToolName
  | `seal-${SealKind}-${number}`
  | 'closed'
  | 'closed-backing'
  | `owl-${OwlMood | 'face'}`
  | `owl-${OwlMood | 'face'}-lid`;

const owls: Readonly<Record<string, string>> = { cheer, doubt, face, idle, look, stampup, wave };

const seals = import.meta.glob<string>(
  '../../../assets/art/seals/{violation,lawful,objection,doable,dropped}-[1-5].svg',
  {
    eager: true,
    query: '?url',
    import: 'default',
  },
);

const inline = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The address of a picture's SVG. Seals share the exhibit's files; the rest travels inside the chunk. */
export function artSource(name: ArtName): string {
  if (name === 'closed') return inline(closedSvg);
  if (name === 'closed-backing') return inline(backingSvg);
  if (name === 'tool-violation') return inline(tool);
  if (name === 'tool-lawful') return inline(tool.replace('#BE2F1E', '#2B745C'));
  if (name === 'tool-dropped') return inline(tool.replace('#BE2F1E', '#465069'));
  if (name.startsWith('owl-')) {
    const [, pose = 'idle', lid] = name.split('-');
    const svg = owls[pose] ?? idle;
    return inline(lid ? svg.replace(/(id="lid") display="none"/, '$1') : svg);
  }
  const seal = seals[`../../../assets/art/seals/${name.slice('seal-'.length)}.svg`];
  if (!seal) throw new Error(`no such picture: ${name}`);
  return seal;
}
