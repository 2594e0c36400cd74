import '../styles/more.css';
import '../styles/lesson.css';
import type { Route } from '../../app/route.ts';
import { OverviewPage } from './overview-page.tsx';
import { PrintPage } from './print-page.tsx';
import { ShelfPage } from './shelf-page.tsx';

/** The routes that this part of the game shows. */
type LessonRoute = Extract<Route, { page: 'lesson' | 'lesson-print' }>;

/** The teacher's shelf, a lesson of it, and what to print for it. */
export function LessonRoutes({ at }: { at: LessonRoute }) {
  if (at.page === 'lesson-print')
    return <PrintPage key={`${at.lesson} ${at.what}`} lesson={at.lesson} what={at.what} />;
  return at.lesson === null ? <ShelfPage /> : <OverviewPage key={at.lesson} lesson={at.lesson} />;
}
