import { language, type UiKey } from '../app/i18n.ts';
import { loadCatalog, loadCover } from '../app/level-files.ts';
import type { Route } from '../app/route.ts';
import { firstCase } from './cases.ts';
import { useFile } from './use-file.ts';

/** Where a verdict leads, and what the way is called. */
export interface NextPage {
  readonly to: Route;
  readonly label: UiKey;
}

const home: NextPage = { to: { page: 'home' }, label: 'verdict.toHome' };

/** After a finale's last case the joint verdict, else the next case in playing order, else home. */
export function useNextPage(chapter: string, level: string): NextPage {
  const lang = language.value;
  const [state] = useFile(async (): Promise<NextPage> => {
    const { finale } = await loadCatalog(lang, chapter);
    if (finale && finale.levels[finale.levels.length - 1] === level) {
      return { to: { page: 'finale', chapter }, label: 'verdict.finale' };
    }
    const cover = await loadCover(lang);
    const next = await firstCase(
      cover,
      (id) => loadCatalog(lang, id),
      () => true,
      { chapter, level },
    );
    return next ? { to: { page: 'brief', level: next.level.id }, label: 'verdict.next' } : home;
  }, [lang, chapter, level]);
  return state.status === 'ready' ? state.value : home;
}
