import { language } from '../app/i18n.ts';
import { loadCatalog, loadCover } from '../app/level-files.ts';
import { type CasePlace, placeOf } from './cases.ts';
import { useFile } from './use-file.ts';

/** Where a case stands; null until known, and where the book doesn't list it. Fetches cover and catalogue only. */
export function usePlace(chapter: string | null, level: string): CasePlace | null {
  const lang = language.value;
  const [state] = useFile(
    async () =>
      chapter === null ? null : placeOf(await loadCover(lang), chapter, level, (id) => loadCatalog(lang, id)),
    [lang, chapter, level],
  );
  return state.status === 'ready' ? state.value : null;
}
