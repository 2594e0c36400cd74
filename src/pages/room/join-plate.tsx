import { t } from '../../app/i18n.ts';
import { QrCode } from './qr-code.tsx';
import { isLocalOnly, joinLink } from './room-links.ts';
import { spacedCode } from './spaced-code.ts';

/** How wide a sign is, in parts of its height: M and W take more room than the rest. */
const widthOf = (sign: string) => (/[MW]/.test(sign) ? 1.04 : /\d/.test(sign) ? 0.6 : 0.78);

/** The size of a code, in rem: as large as the plate takes. */
const codeRem = (code: string): number =>
  Math.min(5.2, 19.4 / ([...code].reduce((sum, sign) => sum + widthOf(sign), 0) + 0.25));

/** The ink plate of a lobby: the code to type, the code to scan, and what the game is. */
export function JoinPlate({ code }: { code: string | null }) {
  const link = code && joinLink(code);
  return (
    <section class="pg-lb-plate" aria-label={t('room.code')}>
      <p class="pg-lb-brand">
        <b>{t('app.title')}</b>
        <span>{t('room.class')}</span>
      </p>
      {code && link ? (
        <>
          <p class="pg-lb-scan">{t('room.scanOr')}</p>
          <p class="pg-lb-code" style={{ fontSize: `${codeRem(code)}rem` }}>
            {spacedCode(code)}
          </p>
          <div class="pg-lb-row">
            <QrCode text={link} label={t('room.qrLabel')} />
            <div class="pg-lb-how">
              <h2>{t('room.howTitle')}</h2>
              <p>{t('room.how1')}</p>
              <p>{t('room.how2')}</p>
              <p>{t('room.how3')}</p>
              <h2>{t('room.rememberTitle')}</h2>
              <p>{t('room.remember1')}</p>
              <p>{t('room.remember2')}</p>
            </div>
          </div>
          <p class="pg-lb-foot">
            {isLocalOnly(location.hostname) ? (
              t('room.localOnly')
            ) : (
              <>
                {t('room.openAt', { address: `${location.host}${location.pathname}#/join` })}
                <br />
                {t('room.noNames')}
              </>
            )}
          </p>
        </>
      ) : (
        <p class="pg-lb-scan">{t('room.lockedNow')}</p>
      )}
      <p class="pg-lb-unofficial">{t('app.unofficial')}</p>
    </section>
  );
}
