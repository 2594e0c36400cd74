import { t } from '../app/i18n.ts';

/** Before a chapter's last three cases: whose story they tell. */
export function FinaleHead({ title, about }: { title: string; about: string }) {
  return (
    <li class="pg-finale-head">
      <b>
        {t('chapter.finale')} · {title}
      </b>
      <span>{about}</span>
    </li>
  );
}
