import '../styles/print-sheets.css';
import '../styles/print-worksheet.css';
import '../styles/print-cards.css';
import '../styles/print-poster.css';
import '../styles/print-mementos.css';
import '../styles/print-paper.css';
import { language, t } from '../../app/i18n.ts';
import type { Printable } from '../../app/route.ts';
import { LostPage } from '../lost-page.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { AnswersSheet } from './answers-sheet.tsx';
import { CardsSheet } from './cards-sheet.tsx';
import { type Kit, loadKit } from './load-kit.ts';
import { MementosSheet } from './mementos-sheet.tsx';
import { ParentsSheet } from './parents-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { PosterSheet } from './poster-sheet.tsx';
import { printablesOf } from './printables-of.ts';
import { Worksheets } from './worksheets.tsx';

function Sheets({ what, kit }: { what: Printable; kit: Kit }) {
  switch (what) {
    case 'plan':
      return <PlanSheet kit={kit} />;
    case 'worksheet':
      return <Worksheets kit={kit} />;
    case 'answers':
      return <AnswersSheet kit={kit} />;
    case 'cards':
      return <CardsSheet />;
    case 'poster':
      return <PosterSheet kit={kit} />;
    case 'parents':
      return <ParentsSheet kit={kit} />;
    case 'mementos':
      return <MementosSheet kit={kit} />;
  }
}

/** Something to print for a lesson: as it will look on A4, with the button that prints it. */
export function PrintPage({ lesson: id, what }: { lesson: string; what: Printable }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadKit(lang, id), [lang, id]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const kit = file.value;
  if (!printablesOf(kit.lesson).includes(what)) return <LostPage kind="address" />;
  return (
    <PageFrame name="print">
      <PageBar to={{ page: 'lesson', lesson: id }}>{kit.lesson.title}</PageBar>
      <div class="pg-noprint pg-print-head">
        <h1 class="pg-more-title" tabIndex={-1}>
          {t(`print.what.${what}`)}
        </h1>
        <button type="button" class="pg-btn pg-btn-ink" onClick={() => print()}>
          {t('print.go')}
        </button>
        <p class="pg-more-small">{t('print.how')}</p>
      </div>
      <div class="pr-sheets" data-sheet={what}>
        <Sheets what={what} kit={kit} />
      </div>
    </PageFrame>
  );
}
