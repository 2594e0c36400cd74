import { language } from '../app/i18n.ts';
import { loadCatalog, loadCover } from '../app/level-files.ts';
import { type CasePlace, firstCase } from './cases.ts';
import { useFile } from './use-file.ts';

/** The case after this one in playing order; null after the last, `undefined` until known. */
export function useNextCase(chapter: string, level: string): CasePlace | null | undefined {
  const lang = language.value;
  const [state] = useFile(
    async () =>
      firstCase(
        await loadCover(lang),
        (id) => loadCatalog(lang, id),
        () => true,
        { chapter, level },
      ),
    [lang, chapter, level],
  );
  if (state.status === 'loading') return undefined;
  return state.status === 'ready' ? state.value : null;
}
