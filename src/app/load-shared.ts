import { own } from '../rules/own.ts';
import { shelfOf } from '../rules/share/edition-shelf.ts';
import { readShare, type Shared, type SharedCase, type ShareFault } from '../rules/share/read-share.ts';
import { unpackShare } from '../rules/share/share-format.ts';
import { loadEditions } from './load-editions.ts';

/** A share link that was read. */
export interface SharedFile {
  readonly shared: Shared;
  /** Its cases that the book still has: what a challenge plays. */
  readonly playable: readonly SharedCase[];
}

/** Reads a share code by the editions of this build, or says why not. Rejects with a `LevelFileError`. */
export async function loadShared(code: string): Promise<SharedFile | ShareFault> {
  // A damaged code is told without the network.
  if (!unpackShare(code)) return 'broken';
  const editions = await loadEditions();
  const shared = readShare(code, shelfOf(editions));
  if (typeof shared === 'string') return shared;
  return { shared, playable: shared.cases.filter(({ level }) => own(editions, level)?.current != null) };
}
