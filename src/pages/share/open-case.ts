import { loadKey, loadLibrary, loadPublic } from '../../app/level-files.ts';
import type { KeyBundle, PublicBundle } from '../../rules/bundle.ts';
import type { Language } from '../../rules/languages.ts';
import type { SharedCase } from '../../rules/share/read-share.ts';

/** A case with its answers: for someone who has judged it, or asked to see. */
export interface OpenCase {
  readonly shared: SharedCase;
  readonly bundle: PublicBundle;
  readonly keyBundle: KeyBundle;
  /** Names of reasons that the level no longer offers. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Fetches a case of a share, which the book must still have. Rejects with a `LevelFileError`. */
export async function openCase(lang: Language, shared: SharedCase): Promise<OpenCase> {
  const [bundle, keyBundle] = await Promise.all([
    loadPublic(lang, shared.level),
    loadKey(lang, shared.level),
  ]);
  const named = shared.skeleton.reasons.every((id) => bundle.reasons.some((one) => one.id === id));
  const reasons = named ? [] : (await loadLibrary(lang)).reasons;
  return { shared, bundle, keyBundle, labels: new Map(reasons.map(({ id, label }) => [id, label])) };
}
