import * as v from 'valibot';
import { idSchema } from './ids.ts';

/** A surface of levels/surfaces.json by its reason and its own id: `unrelated-data/a`. */
export const surfaceRefSchema = v.pipe(
  v.string(),
  v.regex(/^[^/]+\/[^/]+$/, 'a reason and an id with a slash between'),
  v.check((ref) => ref.split('/').every((part) => v.is(idSchema, part)), 'no ids around the slash'),
);

/** The two halves of a surface's name. Anything after a second slash is dropped: parse with the schema first. */
export function splitSurfaceRef(ref: string): { readonly reason: string; readonly id: string } {
  const [reason = '', id = ''] = ref.split('/');
  return { reason, id };
}
