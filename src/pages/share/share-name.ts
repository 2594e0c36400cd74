import { t } from '../../app/i18n.ts';
import type { Daily } from '../../rules/daily-schema.ts';
import { dailySet } from '../../rules/daily-set.ts';
import type { Shared } from '../../rules/share/read-share.ts';
import { dateWords } from '../more/date-words.ts';
import type { CaseTitles } from './case-titles.ts';

/** What a share is called, and a line above it. */
export interface ShareName {
  readonly title: string;
  readonly line: string;
}

const equal = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/**
 * Names a share. What a code says it is about is believed only where it can be checked: a day whose set it holds,
 * a finale with its cases, cases of one chapter. Else it is so many cases judged as one.
 */
export function shareName(
  shared: Shared,
  { places, chapters }: CaseTitles,
  calendar: Daily | null,
): ShareName {
  const levels = shared.cases.map((one) => one.level);
  const set = t('share.setOf', { n: levels.length });
  const plain = { title: t('share.titleSet'), line: set };
  switch (shared.kind) {
    case 'case': {
      const place = places.get(levels[0] ?? '');
      if (!place) return { title: t('share.titleGone'), line: '' };
      const line = t('chapter.place', { chapter: place.chapter.number, n: place.number });
      return { title: place.level.title, line };
    }
    case 'daily': {
      const day = shared.day ?? 0;
      const today = calendar && dailySet(calendar, day);
      const holds = today && 'levels' in today && equal(today.levels, levels);
      return holds ? { title: t('daily.title'), line: `${dateWords(day)} · ${set}` } : plain;
    }
    case 'finale': {
      const found = chapters.find(({ catalog }) => catalog.finale && equal(catalog.finale.levels, levels));
      const title = found?.catalog.finale?.title;
      return title ? { title, line: `${t('finale.title')} · ${set}` } : plain;
    }
    case 'chapter': {
      const [first] = levels.map((id) => places.get(id)?.chapter);
      const one = first && levels.every((id) => places.get(id)?.chapter.id === first.id);
      return one ? { title: first.name, line: `${first.number} · ${set}` } : plain;
    }
    case 'campaign':
      return { title: t('share.titleCampaign'), line: set };
    case 'class':
      return { title: t('share.titleClass'), line: t('share.classOf', { n: levels.length }) };
  }
}
