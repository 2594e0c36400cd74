import { lastLevel, plays, results, sound } from '../app/app.ts';
import { language, t, type UiKey } from '../app/i18n.ts';
import { loadCatalog } from '../app/level-files.ts';
import { hrefOf } from '../app/route.ts';
import type { BookCover } from '../rules/catalog-schema.ts';
import { CaseLabel } from './case-label.tsx';
import { Icon } from './icon.tsx';
import { type NextStep, nextStep } from './next-step.ts';
import { useFile } from './use-file.ts';

const titles: Readonly<Record<NextStep['kind'], UiKey>> = {
  start: 'home.start',
  next: 'home.continue',
  resume: 'home.continue',
  done: 'home.done',
};

/** The one big button: where the player goes on. */
export function ContinueCard({ cover }: { cover: BookCover | null }) {
  const lang = language.value;
  const progress = { plays: plays.value, results: results.value, lastLevel: lastLevel.value };
  const [step, retry] = useFile(
    () =>
      cover
        ? nextStep(cover, progress, (chapter) => loadCatalog(lang, chapter))
        : new Promise<never>(() => {}),
    [cover, lang, progress.plays, progress.results],
  );
  if (step.status === 'failed') {
    return (
      <button type="button" class="pg-go" onClick={retry}>
        <span class="pg-go-title">{t('play.retry')}</span>
        <span class="pg-go-place">
          {t(step.code === 'offline' ? 'lost.offlineTitle' : 'lost.malformedTitle')}
        </span>
      </button>
    );
  }
  if (step.status === 'loading') {
    return (
      <p class="pg-go">
        <span class="pg-go-title">
          {t(progress.results.size > 0 || progress.lastLevel ? 'home.continue' : 'home.start')}
        </span>
        <span class="pg-go-place">{t('lost.fetching')}</span>
      </p>
    );
  }
  const { value } = step;
  if (value.kind === 'done') {
    return (
      <a class="pg-go" href={hrefOf({ page: 'memento', chapter: null })}>
        <span class="pg-go-title">{t('home.done')}</span>
        <span class="pg-go-place">{t('home.memento')}</span>
        <Icon id="arrow-right" />
      </a>
    );
  }
  const { id } = value.place.level;
  const page = value.kind === 'resume' ? 'play' : 'brief';
  return (
    <a class="pg-go" href={hrefOf({ page, level: id })} onClick={() => sound.play('paper')}>
      <span class="pg-go-title">{t(titles[value.kind])}</span>
      <span class="pg-go-place">
        <CaseLabel place={value.place} />
        <span class="pg-go-case">{value.place.level.title}</span>
      </span>
      <Icon id="arrow-right" />
    </a>
  );
}
