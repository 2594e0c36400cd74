import type { Route } from '../../app/route.ts';
import { DailyPage } from './daily-page.tsx';
import { FinalePage } from './finale-page.tsx';
import { LetterPage } from './letter-page.tsx';
import { LibraryPage } from './library-page.tsx';
import { MementoPage } from './memento-page.tsx';
import { NotebookPage } from './notebook-page.tsx';
import { RapidPage } from './rapid-page.tsx';

/** The routes that this part of the game shows. */
export type MoreRoute = Extract<
  Route,
  { page: 'daily' | 'notebook' | 'rapid' | 'library' | 'letter' | 'finale' | 'memento' }
>;

/** The pages that the first load leaves out. */
export function MorePage({ at }: { at: MoreRoute }) {
  switch (at.page) {
    case 'daily':
      return <DailyPage key={at.date ?? ''} date={at.date} />;
    case 'notebook':
      return <NotebookPage />;
    case 'rapid':
      return <RapidPage />;
    case 'library':
      return <LibraryPage part={at.part} />;
    case 'letter':
      return <LetterPage key={at.level} level={at.level} />;
    case 'finale':
      return <FinalePage key={at.chapter} chapter={at.chapter} />;
    case 'memento':
      return <MementoPage key={at.chapter ?? ''} chapter={at.chapter} />;
  }
}
