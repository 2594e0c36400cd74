import { changeSettings, settings, sound, soundOn } from '../app/app.ts';
import { language, t } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { ChoiceRow } from './choice-row.tsx';
import { MyData } from './my-data.tsx';
import { OnOffRow } from './on-off-row.tsx';
import { PageBar } from './page-bar.tsx';
import { PageFrame } from './page-frame.tsx';
import './styles/settings.css';

/** What a player can set, what this device keeps, and how judging works. */
export function SettingsPage() {
  const { motion, textSize, allCasesOpen } = settings.value;
  return (
    <PageFrame name="settings">
      <PageBar to={{ page: 'home' }} />
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      <ChoiceRow
        name="language"
        legend={t('settings.language')}
        value={language.value}
        options={[
          { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(next) => changeSettings({ language: next })}
      />
      <OnOffRow
        name="sound"
        legend={t('settings.sound')}
        value={soundOn.value}
        onChange={(next) => {
          changeSettings({ sound: next });
          sound.unlock();
          sound.play('tap');
        }}
      />
      <ChoiceRow
        name="motion"
        legend={t('settings.motion')}
        value={motion}
        options={[
          { value: 'system', label: t('settings.motionSystem') },
          { value: 'full', label: t('settings.motionFull') },
          { value: 'still', label: t('settings.motionStill') },
        ]}
        onChange={(next) => changeSettings({ motion: next })}
      />
      <ChoiceRow
        name="text-size"
        legend={t('settings.textSize')}
        value={textSize}
        options={[
          { value: 100, label: t('settings.size100') },
          { value: 115, label: t('settings.size115') },
          { value: 130, label: t('settings.size130') },
        ]}
        onChange={(next) => changeSettings({ textSize: next })}
      />
      <ChoiceRow
        name="cases"
        legend={t('settings.cases')}
        hint={t('settings.casesHint')}
        value={allCasesOpen}
        options={[
          { value: false, label: t('settings.casesInOrder') },
          { value: true, label: t('settings.casesAll') },
        ]}
        onChange={(next) => changeSettings({ allCasesOpen: next })}
      />
      <MyData />
      <a class="pg-btn pg-settings-link" href={hrefOf({ page: 'shared', code: null })}>
        {t('settings.openLink')}
      </a>
      <section class="pg-settings-part">
        <h2>{t('settings.booth')}</h2>
        <p>{t('settings.boothText')}</p>
        <a class="pg-link" href={hrefOf({ page: 'booth' })}>
          {t('settings.boothLink')}
        </a>
      </section>
      <section class="pg-settings-part">
        <h2>{t('settings.judging')}</h2>
        <p>{t('settings.judgingScore')}</p>
        <p>{t('settings.judgingGauge')}</p>
        <p>{t('settings.judgingOpen')}</p>
      </section>
      <section class="pg-settings-part pg-settings-small">
        <h2>{t('settings.about')}</h2>
        <p>{t('settings.aboutText')}</p>
        <p>{t('settings.licences')}</p>
      </section>
    </PageFrame>
  );
}
