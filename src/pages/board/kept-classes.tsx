import { useState } from 'preact/hooks';
import type { ClassRecord } from '../../app/classes/class-records.ts';
import { openClasses } from '../../app/classes/open-classes.ts';
import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import { begunWords } from '../begun-words.ts';
import { Panel } from '../panel.tsx';
import { useFile } from '../use-file.ts';

/** Classes on this device: to go on with, to read the report of, to erase. Nothing where there is none. */
export function KeptClasses() {
  const [file, reload] = useFile(async () => (await openClasses()).store.classes(), []);
  const [asking, setAsking] = useState<ClassRecord | null>(null);
  if (file.status !== 'ready' || file.value.length === 0) return null;
  const erase = async (id: string) => {
    await (await openClasses()).store.eraseClass(id);
    setAsking(null);
    reload();
  };
  return (
    <section class="pg-board-kept">
      <h2>{t('board.kept')}</h2>
      <ul>
        {file.value.map((one) => (
          <li key={one.id} class="pg-card">
            <p>
              <b>{one.title}</b>
              <span>{t('board.begun', { when: begunWords(one.begun) })}</span>
            </p>
            <a
              class={`pg-btn ${one.ended ? '' : 'pg-btn-ink'}`}
              href={hrefOf({ page: 'board-class', id: one.id })}
            >
              {t(one.ended ? 'board.look' : 'board.resume')}
            </a>
            <button
              type="button"
              class="pg-btn"
              aria-label={t('board.eraseOne', { title: one.title })}
              onClick={() => setAsking(one)}
            >
              {t('board.erase')}
            </button>
          </li>
        ))}
      </ul>
      {asking && (
        <Panel labelledBy="pg-board-erase" onClose={() => setAsking(null)}>
          <h2 id="pg-board-erase" class="pg-panel-title">
            {t('board.eraseTitle')}
          </h2>
          <p class="pg-panel-text">{t('board.eraseText', { title: asking.title })}</p>
          <div class="pg-panel-list">
            <button type="button" class="pg-btn" onClick={() => setAsking(null)}>
              {t('settings.eraseKeep')}
            </button>
            <button type="button" class="pg-btn pg-btn-ink" onClick={() => void erase(asking.id)}>
              {t('board.eraseNow')}
            </button>
          </div>
        </Panel>
      )}
    </section>
  );
}
