import { t } from '../../app/i18n.ts';

/** 静: the device rests while the teacher talks. */
export function HushPlate() {
  return (
    <div class="pg-rm-hush" role="status">
      <b>{t('room.hush')}</b>
      <p>{t('room.hushText')}</p>
    </div>
  );
}
