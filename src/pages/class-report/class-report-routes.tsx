import type { Route } from '../../app/route.ts';
import { ClassRecordPage } from './class-record-page.tsx';
import { ClassReportPage } from './class-report-page.tsx';

/** The routes that this part of the game shows. */
export type ClassReportRoute = Extract<Route, { page: 'class-report' | 'class-record' }>;

/** What became of a class, and the page about it to hand in. */
export function ClassReportRoutes({ at }: { at: ClassReportRoute }) {
  return at.page === 'class-report' ? (
    <ClassReportPage key={at.id} id={at.id} />
  ) : (
    <ClassRecordPage key={at.id} id={at.id} />
  );
}
