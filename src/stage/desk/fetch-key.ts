import { language } from '../../app/i18n.ts';
import { loadKey } from '../../app/level-files.ts';
import type { DeskModel } from './desk-model.ts';

/** Fetches the level's key for the session, unless it is there; a failure is noted and may be tried again. */
export function fetchKey(desk: DeskModel): void {
  const { session } = desk;
  // A set's key is fetched when it is closed, not while it is played.
  if (session.key.value || session.state.value.feedback === 'end') return;
  desk.keyFailed.value = false;
  loadKey(language.value, session.bundle.level.id).then(
    (key) => {
      session.key.value = key;
    },
    () => {
      desk.keyFailed.value = true;
    },
  );
}
