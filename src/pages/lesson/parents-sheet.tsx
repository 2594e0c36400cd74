import { t } from '../../app/i18n.ts';
import type { Kit } from './load-kit.ts';
import { SheetFoot } from './sheet-foot.tsx';

/** Channels that help with most things, besides the one of the lesson. */
const always = ['handler', 'consumer-association'];

/** One page for home: what was learnt, what to do together, where to turn. */
export function ParentsSheet({ kit }: { kit: Kit }) {
  const { lesson, cases, channel, channels } = kit;
  const adult = lesson.band === 'adult';
  const doors = channels.filter((one) => always.includes(one.id) || one.id === channel?.id);
  return (
    <article class="pr-sheet pr-parents">
      <header class="pr-head">
        <p class="pr-kind">{t('app.title')}</p>
        <h2>{t(adult ? 'print.parents.adult' : 'print.parents.title')}</h2>
      </header>
      <p class="pr-lead">
        {t(adult ? 'print.parents.leadAdult' : 'print.parents.lead', { title: lesson.title })}
      </p>
      <section>
        <h3>{t('print.parents.learnt')}</h3>
        <ul class="pr-list">
          {lesson.objectives.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('print.parents.remember')}</h3>
        {cases.map(({ stage, key }) => (
          <p key={stage.level} class="pr-remember">
            {key.takeaway}
          </p>
        ))}
      </section>
      <section>
        <h3>{t('print.parents.home')}</h3>
        <ul class="pr-list pr-todo">
          {cases.map(({ stage, teach }) => (
            <li key={stage.level}>{teach.followUp}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('print.parents.turn')}</h3>
        <ul class="pr-doors">
          {doors.map((one) => (
            <li key={one.id}>
              <b>{one.name}</b>
              <span>{one.reach}</span>
              <span>
                {t('print.parents.bring')}
                {one.bring[0]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p class="pr-note">{t('print.parents.kept')}</p>
      <SheetFoot />
    </article>
  );
}
