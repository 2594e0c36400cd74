import { language, t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { lessonClock } from '../../rules/lesson-clock.ts';
import { Icon } from '../icon.tsx';
import { LostPage } from '../lost-page.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { type Kit, loadKit } from './load-kit.ts';
import { measureWords } from './measure-words.ts';
import { printablesOf } from './printables-of.ts';
import { stageWords } from './stage-words.ts';

function Course({ kit }: { kit: Kit }) {
  const clock = lessonClock(kit.lesson.stages);
  return (
    <ol class="pg-course">
      {kit.lesson.stages.map((stage, i) => {
        const { title, does } = stageWords(stage, kit);
        return (
          <li key={`${stage.kind} ${clock[i]?.from}`}>
            <span class="pg-course-span">
              {t('lesson.span', { from: clock[i]?.from ?? 0, to: clock[i]?.to ?? 0 })}
            </span>
            <span class="pg-course-words">
              <b>{title}</b>
              <span>{does}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A lesson: what it is for, how it runs by the minute, what to print, and the way to the board. */
export function OverviewPage({ lesson: id }: { lesson: string }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadKit(lang, id), [lang, id]);
  useLateHeading(file.status === 'ready');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed')
    return <LostPage kind={file.code === 'missing' ? 'level' : file.code} onRetry={retry} />;
  const kit = file.value;
  const { lesson, pair } = kit;
  return (
    <PageFrame name="lesson">
      <PageBar to={{ page: 'lesson', lesson: null }}>
        {t(`lesson.band.${lesson.band}`)} · {t('lesson.minutes', { n: lesson.minutes })} ·{' '}
        {t(measureWords(lesson))}
      </PageBar>
      <h1 class="pg-more-title" tabIndex={-1}>
        {lesson.title}
      </h1>
      <p class="pg-more-lead">{lesson.about}</p>
      <a class="pg-btn pg-btn-ink pg-lesson-start" href={hrefOf({ page: 'board', lesson: lesson.id })}>
        <Icon id="play" />
        {t('lesson.start')}
      </a>
      {pair && (
        <a class="pg-link" href={hrefOf({ page: 'lesson', lesson: pair.id })}>
          {t(pair.comes === 'after' ? 'lesson.next' : 'lesson.prev', { title: pair.title })}
        </a>
      )}
      <section class="pg-lesson-part">
        <h2>{t('lesson.objectives')}</h2>
        <ul class="pg-lesson-aims">
          {lesson.objectives.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </section>
      <section class="pg-lesson-part">
        <h2>{t('lesson.course')}</h2>
        <Course kit={kit} />
        {measureWords(lesson) === 'lesson.untested' && <p class="pg-more-small">{t('lesson.untestedWhy')}</p>}
      </section>
      <section class="pg-lesson-part">
        <h2>{t('lesson.print')}</h2>
        <p class="pg-more-small">{t('lesson.printLead')}</p>
        <ul class="pg-lesson-prints">
          {printablesOf(lesson).map((what) => (
            <li key={what}>
              <a class="pg-card" href={hrefOf({ page: 'lesson-print', lesson: lesson.id, what })}>
                <Icon id="print" />
                <span>
                  <b>{t(`print.what.${what}`)}</b>
                  <span>{t(`print.about.${what}`)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
