import { useState } from 'preact/hooks';
import { language, t } from '../../app/i18n.ts';
import { loadCatalog, loadCover } from '../../app/level-files.ts';
import { useFile } from '../use-file.ts';

/** Most cases of one class: with keys and all they still fit its first row. */
export const mostCases = 6;

interface CasePickerProps {
  /** Level ids, in the order in which they are played. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Cases({ chapter, chosen, onChange }: CasePickerProps & { chapter: string }) {
  const lang = language.value;
  const [file, retry] = useFile(() => loadCatalog(lang, chapter), [lang, chapter]);
  if (file.status === 'loading') return <p class="pg-more-small">{t('lost.fetching')}</p>;
  if (file.status === 'failed') {
    return (
      <button type="button" class="pg-btn" onClick={retry}>
        {t('play.retry')}
      </button>
    );
  }
  return (
    <ul class="pg-board-cases">
      {file.value.levels.map(({ id, title, spots }) => {
        const on = chosen.includes(id);
        return (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={on}
                disabled={!on && chosen.length >= mostCases}
                onChange={() => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              <span>{title}</span>
              <small>{t('board.spots', { n: spots })}</small>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

/** Chooses single cases, chapter by chapter. */
export function CasePicker(props: CasePickerProps) {
  const lang = language.value;
  const [cover, retry] = useFile(() => loadCover(lang), [lang]);
  const [open, setOpen] = useState<string | null>(null);
  if (cover.status === 'failed') {
    return (
      <div role="alert">
        <p>{t(cover.code === 'offline' ? 'lost.offlineText' : 'lost.malformedText')}</p>
        <button type="button" class="pg-btn" onClick={retry}>
          {t('play.retry')}
        </button>
      </div>
    );
  }
  if (cover.status === 'loading') return <p class="pg-more-small">{t('lost.fetching')}</p>;
  return (
    <fieldset class="pg-board-picker">
      <legend>{t('board.pick', { n: props.chosen.length, most: mostCases })}</legend>
      {cover.value.chapters.map(({ id, number, name }) => (
        <div key={id}>
          <button
            type="button"
            class="pg-board-chapter"
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {`${number} ${name}`.trim()}
          </button>
          {open === id && <Cases chapter={id} {...props} />}
        </div>
      ))}
    </fieldset>
  );
}
