import { results } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import type { BookCover } from '../rules/catalog-schema.ts';
import { Folder } from './folder.tsx';
import './styles/folders.css';

/** All folders, tabs overlapping. */
export function Folders({ cover }: { cover: BookCover }) {
  const total = cover.chapters.reduce((sum, chapter) => sum + chapter.levels, 0);
  const closed = Math.min(total, results.value.size);
  return (
    <section class="pg-folders">
      <div class="pg-folders-head">
        <h2>{t('home.folders')}</h2>
        <span>{t('home.caseCount', { n: total })}</span>
        <span class="pg-folders-closed">{t('home.closedCount', { n: closed })}</span>
      </div>
      <ol>
        {cover.chapters.map((chapter, index) => (
          <Folder key={chapter.id} chapter={chapter} index={index} />
        ))}
      </ol>
    </section>
  );
}
