import { t } from '../app/i18n.ts';
import type { CasePlace } from './cases.ts';

/** Chapter and case number, such as 卷一 · 第 3 案. */
export function CaseLabel({ place }: { place: Pick<CasePlace, 'chapter' | 'number'> }) {
  return (
    <span class="pg-caselabel">{t('chapter.place', { chapter: place.chapter.number, n: place.number })}</span>
  );
}
