import '../styles/more.css';
import '../styles/verdict.css';
import '../styles/case-notes.css';
import '../styles/share.css';
import '../styles/share-compare.css';
import type { Route } from '../../app/route.ts';
import { ComparePage } from './compare-page.tsx';
import { PastePage } from './paste-page.tsx';
import { SharedPage } from './shared-page.tsx';

/** The routes of share links that this part of the game shows. */
export type ShareRoute = Extract<Route, { page: 'shared' | 'compare' }>;

/** What a share link holds, and both verdicts once its cases were played. */
export function SharePages({ at }: { at: ShareRoute }) {
  if (at.page === 'compare') return <ComparePage key={at.code} code={at.code} />;
  return at.code === null ? <PastePage fault={null} /> : <SharedPage key={at.code} code={at.code} />;
}
