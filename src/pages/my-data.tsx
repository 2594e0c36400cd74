import { useState } from 'preact/hooks';
import {
  announce,
  boothBoard,
  challenges,
  dailies,
  eraseAll,
  notebook,
  outcomes,
  plays,
  results,
} from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useFile } from './use-file.ts';

/** Classes kept here and rooms taken part in. */
async function countClasses(): Promise<number> {
  const { openClasses } = await import('../app/classes/open-classes.ts');
  const { store } = await openClasses();
  return (await store.classes()).length + (await store.rooms()).length;
}

/** 我的数据: everything kept on this device, and the way to erase it. */
export function MyData() {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const [classes, recount] = useFile(countClasses, []);
  const erase = async () => {
    try {
      await eraseAll();
      recount();
      setErased(true);
      announce(t('settings.erased'));
    } finally {
      setAsking(false);
    }
  };
  const kept = [
    t('settings.dataPlays', { n: plays.value.size }),
    t('settings.dataResults', { n: results.value.size }),
    t('settings.dataMarks', { n: outcomes.value.length }),
    t('settings.dataDaily', { n: dailies.value.size }),
    t('settings.dataNotes', { n: notebook.value.size }),
    t('settings.dataChallenges', { n: challenges.value.size }),
    t('settings.dataBooth', { n: boothBoard.value?.entries.length ?? 0 }),
    t('settings.dataClasses', { n: classes.status === 'ready' ? classes.value : '…' }),
    t('settings.dataSettings'),
  ];
  return (
    <section class="pg-card pg-mydata">
      <h2>{t('settings.data')}</h2>
      <p>{t('settings.dataText')}</p>
      <ul>
        {kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('settings.dataNot')}</p>
      <button type="button" class="pg-btn" onClick={() => setAsking(true)}>
        <Icon id="trash" />
        {t('settings.erase')}
      </button>
      {erased && <p class="pg-mydata-done">{t('settings.erased')}</p>}
      {asking && (
        <Panel labelledBy="pg-erase-title" onClose={() => setAsking(false)}>
          <h2 id="pg-erase-title" class="pg-panel-title">
            {t('settings.eraseTitle')}
          </h2>
          <p class="pg-panel-text">{t('settings.eraseText')}</p>
          <div class="pg-panel-list">
            <button type="button" class="pg-btn" onClick={() => setAsking(false)}>
              {t('settings.eraseKeep')}
            </button>
            <button type="button" class="pg-btn pg-btn-ink" onClick={() => void erase()}>
              <Icon id="trash" />
              {t('settings.eraseNow')}
            </button>
          </div>
        </Panel>
      )}
    </section>
  );
}
