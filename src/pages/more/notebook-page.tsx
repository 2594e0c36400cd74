import '../styles/more.css';
import '../styles/notebook.css';
import { useState } from 'preact/hooks';
import { notebook } from '../../app/app.ts';
import { today } from '../../app/clock.ts';
import { language, t } from '../../app/i18n.ts';
import { loadSurfaces } from '../../app/level-files.ts';
import { hrefOf } from '../../app/route.ts';
import { dateOf } from '../../rules/day.ts';
import type { SurfaceShelf } from '../../rules/library-schema.ts';
import { noteKey } from '../../rules/review/note-key.ts';
import type { NotebookItem } from '../../rules/review/notebook-item.ts';
import { isDue, isLearnt } from '../../rules/review/schedule.ts';
import { Icon } from '../icon.tsx';
import { LostPage } from '../lost-page.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { NotebookReview } from './notebook-review.tsx';

function NoteLine({ note, shelf, now }: { note: NotebookItem; shelf: SurfaceShelf; now: number }) {
  const rule = shelf[note.reason];
  const n = note.stage + 1;
  const when = isLearnt(note)
    ? t('notebook.learnt')
    : isDue(note, now)
      ? t('notebook.dueNow', { n })
      : t('notebook.stage', { n, date: dateOf(note.due) });
  return (
    <li class="pg-note-line">
      <b>{rule?.label ?? note.reason}</b>
      <span>{rule?.plain}</span>
      <a class="pg-link" href={hrefOf({ page: 'verdict', level: note.level })}>
        {when}
      </a>
    </li>
  );
}

/** 错题本: rules that were missed come back on new surfaces; all of them can be read and printed. */
export function NotebookPage() {
  const lang = language.value;
  const now = today();
  const [file, retry] = useFile(() => loadSurfaces(lang), [lang]);
  const [queue, setQueue] = useState<readonly string[] | null>(null);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const shelf = file.value;
  const notes = [...notebook.value.values()].sort(
    (a, b) => a.due - b.due || noteKey(a).localeCompare(noteKey(b)),
  );
  const due = notes.filter((note) => isDue(note, now));
  if (queue) return <NotebookReview keys={queue} shelf={shelf} onDone={() => setQueue(null)} />;
  return (
    <PageFrame name="notebook">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('notebook.title')}
      </h1>
      <p class="pg-more-lead">{t('notebook.lead')}</p>
      <div class="pg-card pg-notebook-due pg-noprint">
        <Owl mood={due.length > 0 ? 'look' : 'idle'} class="pg-notebook-owl" />
        <h2>
          {notes.length === 0
            ? t('notebook.empty')
            : due.length > 0
              ? t('notebook.due', { n: due.length })
              : t('notebook.noneDue')}
        </h2>
        {due.length > 0 && (
          <button type="button" class="pg-btn pg-btn-ink" onClick={() => setQueue(due.map(noteKey))}>
            {t('notebook.begin')}
            <span class="pg-icon-after">
              <Icon id="arrow-right" />
            </span>
          </button>
        )}
      </div>
      {notes.length > 0 && (
        <section class="pg-notebook-list">
          <h2>{t('notebook.list')}</h2>
          <ul>
            {notes.map((note) => (
              <NoteLine key={noteKey(note)} note={note} shelf={shelf} now={now} />
            ))}
          </ul>
          <button type="button" class="pg-btn pg-noprint" onClick={() => print()}>
            {t('notebook.print')}
          </button>
        </section>
      )}
    </PageFrame>
  );
}
