import { useState } from 'preact/hooks';
import { language, t, type UiKey } from '../../app/i18n.ts';
import { loadLessons } from '../../app/level-files.ts';
import { hrefOf, type Route } from '../../app/route.ts';
import { siteAddress } from '../../app/site-address.ts';
import { type LessonBand, lessonBands, type ShelfLesson } from '../../rules/lesson-schema.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { LostPage } from '../lost-page.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { measureWords } from './measure-words.ts';

function LessonCard({ lesson }: { lesson: ShelfLesson }) {
  const cases = lesson.stages.filter((stage) => stage.kind === 'case').length;
  return (
    <li>
      <a class="pg-card pg-lesson-card" href={hrefOf({ page: 'lesson', lesson: lesson.id })}>
        <span class="pg-lesson-minutes">
          <b>{lesson.minutes}</b>
          <span>{t('lesson.minutesShort')}</span>
        </span>
        <span class="pg-lesson-words">
          <b>{lesson.title}</b>
          <span>{lesson.about}</span>
          <span class="pg-lesson-facts">
            {t('lesson.cases', { n: cases })} · {t(measureWords(lesson))}
          </span>
        </span>
      </a>
    </li>
  );
}

interface Way {
  readonly to: Route;
  readonly word: UiKey;
}

/** Ways to a class other than a lesson on the big screen. Rooms need the server that a page from a disk has not. */
const ways = (): readonly Way[] => [
  { to: { page: 'board', lesson: null }, word: 'lesson.toBoard' },
  { to: { page: 'cards' }, word: 'lesson.toCards' },
  ...(siteAddress(location.href)
    ? ([
        { to: { page: 'host' }, word: 'lesson.toHost' },
        { to: { page: 'join', code: null }, word: 'lesson.toJoin' },
      ] as const)
    : []),
];

/** The teacher's shelf: the lessons of an age, shortest first. */
export function ShelfPage() {
  const lang = language.value;
  const [file, retry] = useFile(() => loadLessons(lang), [lang]);
  const [band, setBand] = useState<LessonBand>('junior');
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'malformed' : file.code} onRetry={retry} />;
  return (
    <PageFrame name="lessons">
      <PageBar to={{ page: 'home' }} />
      <h1 class="pg-more-title" tabIndex={-1}>
        {t('lesson.title')}
      </h1>
      <p class="pg-more-lead">{t('lesson.lead')}</p>
      <ChoiceRow
        name="band"
        legend={t('lesson.band')}
        hint={t(`lesson.age.${band}`)}
        value={band}
        options={lessonBands.map((value) => ({ value, label: t(`lesson.band.${value}`) }))}
        onChange={setBand}
      />
      <ul class="pg-lesson-list">
        {file.value
          .filter((one) => one.band === band)
          .map((one) => (
            <LessonCard key={one.id} lesson={one} />
          ))}
      </ul>
      <nav class="pg-lesson-ways" aria-label={t('lesson.moreTitle')}>
        {ways().map(({ to, word }) => (
          <a key={word} class="pg-link" href={hrefOf(to)}>
            {t(word)}
          </a>
        ))}
      </nav>
      {band === 'primary' && <p class="pg-more-small">{t('lesson.primaryNote')}</p>}
      <p class="pg-more-small">{t('lesson.honest')}</p>
    </PageFrame>
  );
}
