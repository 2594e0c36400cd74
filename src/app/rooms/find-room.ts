import * as v from 'valibot';

const foundSchema = v.object({ code: v.string(), path: v.string() });

/** Where a room's sockets are, or why that is not known. `away`: the server can't be reached, or has no rooms. */
export type Found =
  | { readonly code: string; readonly path: string }
  | { readonly why: 'no-room' | 'slow' | 'away' };

/** Asks for a room by its code, as it was typed. Never rejects. */
export async function findRoom(code: string): Promise<Found> {
  try {
    const response = await fetch(`./api/rooms/${encodeURIComponent(code)}`, { cache: 'no-store' });
    if (response.status === 429) return { why: 'slow' };
    const body: unknown = await response.json();
    if (response.status === 404) {
      const refused = v.safeParse(v.object({ why: v.literal('no-room') }), body);
      return { why: refused.success ? 'no-room' : 'away' };
    }
    const parsed = v.safeParse(foundSchema, body);
    return parsed.success ? parsed.output : { why: 'away' };
  } catch {
    return { why: 'away' };
  }
}
