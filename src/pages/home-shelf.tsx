import { dailies, notebook, rapidBest, sound } from '../app/app.ts';
import { today } from '../app/clock.ts';
import { t, type UiKey } from '../app/i18n.ts';
import { hrefOf, type Route } from '../app/route.ts';
import { civilOf } from '../rules/day.ts';
import { isDue } from '../rules/review/schedule.ts';
import { Icon, type IconId } from './icon.tsx';
import { isFinished } from './next-step.ts';
import './styles/home-shelf.css';

interface CardProps {
  readonly to: Route;
  readonly icon: IconId;
  readonly title: UiKey;
  readonly text: string;
}

function Card({ to, icon, title, text }: CardProps) {
  return (
    <a class="pg-card pg-shelf-card" href={hrefOf(to)} onClick={() => sound.play('paper')}>
      <span class="pg-shelf-icon">
        <Icon id={icon} />
      </span>
      <b>{t(title)}</b>
      <span>{text}</span>
    </a>
  );
}

/** The tear-off calendar of 每日一查, and the other ways to play: 法条馆, 权限快审, 错题本. */
export function HomeShelf() {
  const now = today();
  const { month, date } = civilOf(now);
  const first = now - date + 1;
  const thisMonth = [...dailies.value.values()].filter((one) => one.day >= first && one.day <= now);
  const checked = thisMonth.reduce((sum, one) => sum + one.plays.filter(isFinished).length, 0);
  const done = dailies.value.get(now)?.score != null;
  const due = [...notebook.value.values()].filter((note) => isDue(note, now)).length;
  const best = rapidBest.value;
  return (
    <section class="pg-shelf">
      <a
        class="pg-card pg-shelf-daily"
        href={hrefOf({ page: 'daily', date: null })}
        onClick={() => sound.play('paper')}
      >
        <span class="pg-shelf-leaf" aria-hidden="true">
          <span>{t('home.month', { n: month })}</span>
          <b>{date}</b>
        </span>
        <span class="pg-shelf-words">
          <b>{t('home.daily')}</b>
          <span>{t(done ? 'home.dailyDone' : 'home.dailyText')}</span>
          <span class="pg-shelf-month">{t('home.dailyMonth', { n: checked })}</span>
        </span>
      </a>
      <Card
        to={{ page: 'library', part: 'reasons' }}
        icon="book"
        title="home.library"
        text={t('home.libraryText')}
      />
      <Card
        to={{ page: 'rapid' }}
        icon="stamp"
        title="home.rapid"
        text={best > 0 ? t('home.rapidBest', { n: best }) : t('home.rapidText')}
      />
      <Card
        to={{ page: 'notebook' }}
        icon="retry"
        title="home.notebook"
        text={due > 0 ? t('home.notebookDue', { n: due }) : t('home.notebookText')}
      />
      <Card
        to={{ page: 'lesson', lesson: null }}
        icon="users"
        title="home.class"
        text={t('home.classText')}
      />
    </section>
  );
}
