import { language, t } from '../../app/i18n.ts';
import { loadLessons } from '../../app/level-files.ts';
import { lessonBands } from '../../rules/lesson-schema.ts';
import { useFile } from '../use-file.ts';

interface LessonPickerProps {
  readonly chosen: string | null;
  readonly onChange: (lesson: string) => void;
}

/** Chooses a lesson, by age and length. */
export function LessonPicker({ chosen, onChange }: LessonPickerProps) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadLessons(lang), [lang]);
  if (file.status === 'loading') return <p class="pg-more-small">{t('lost.fetching')}</p>;
  if (file.status === 'failed') {
    return (
      <div role="alert">
        <p>{t(file.code === 'offline' ? 'lost.offlineText' : 'lost.malformedText')}</p>
        <button type="button" class="pg-btn" onClick={retry}>
          {t('play.retry')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="pg-board-picker">
      <legend>{t('board.lesson')}</legend>
      {lessonBands.map((band) => (
        <div key={band} class="pg-board-band">
          <p>{t(`board.band.${band}`)}</p>
          <ul>
            {file.value
              .filter((one) => one.band === band)
              .map((one) => (
                <li key={one.id}>
                  <label class={one.id === chosen ? 'pg-on' : ''}>
                    <input
                      type="radio"
                      name="lesson"
                      checked={one.id === chosen}
                      onChange={() => onChange(one.id)}
                    />
                    <b>{t('board.minutes', { n: one.minutes })}</b>
                    <span>{one.title}</span>
                  </label>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}
