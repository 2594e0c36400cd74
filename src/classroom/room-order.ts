import * as v from 'valibot';
import { idSchema } from '../rules/ids.ts';
import { languages } from '../rules/languages.ts';

/** What a host asks for when a room is made. The server puts the cases and keys in. */
export const roomOrderSchema = v.strictObject({
  lang: v.picklist(languages),
  /** A lesson, or up to six single cases. */
  what: v.union([
    v.strictObject({ lesson: idSchema }),
    v.strictObject({ cases: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(6)) }),
  ]),
  asks: v.picklist(['verdict', 'reason']),
  pace: v.picklist(['teacher', 'self']),
  talk: v.boolean(),
  podium: v.picklist(['end', 'cases', 'never']),
  teams: v.picklist([0, 2, 3, 4, 5, 6]),
});

export type RoomOrder = v.InferOutput<typeof roomOrderSchema>;

/** What the maker of a room is told, once. */
export interface MadeRoom {
  readonly code: string;
  readonly host: string;
  readonly screen: string;
  /** Where its sockets are. */
  readonly path: string;
}

/** Why no room was made. */
export type MakingFault = 'malformed' | 'slow' | 'no-case' | 'unkept';
