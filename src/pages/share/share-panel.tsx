import '../styles/more.css';
import '../styles/share-card.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../../app/app.ts';
import { language, t, type UiKey } from '../../app/i18n.ts';
import type { Gauge } from '../../rules/gauge.ts';
import { shareSentence, shareText } from '../../rules/share/share-text.ts';
import { copyText } from '../more/copy-text.ts';
import { speaks } from './card-gauge.ts';
import { cardSize } from './card-size.ts';
import { isNearby } from './is-nearby.ts';
import { canSend, sendPicture } from './send-picture.ts';
import { ShareGrid } from './share-grid.tsx';
import { ShareIcon } from './share-icon.tsx';
import { waysOf } from './share-link-of.ts';
import type { Shareable } from './share-props.ts';
import { shareSay } from './share-say.ts';
import { useCard } from './use-card.ts';

interface SharePanelProps {
  readonly share: Shareable;
  /** The player's gauge; null where it is nobody's, as in a class. */
  readonly gauge: Gauge | null;
}

/** The card as a picture to press, the ways to pass it on, and the same in words. Needs the `share` texts. */
export function SharePanel({ share, gauge }: SharePanelProps) {
  const lang = language.value;
  const ways = useMemo(() => waysOf(share, location.href), [share]);
  const content = useMemo(
    () => ({ result: share, gauge: gauge && speaks(gauge) ? gauge : null, qr: ways?.qr ?? null }),
    [share, gauge, ways],
  );
  const card = useCard(content);
  const [told, setTold] = useState<UiKey | null>(null);
  const textBox = useRef<HTMLPreElement>(null);
  const linkBox = useRef<HTMLAnchorElement>(null);
  const [sentence, text] = useMemo(
    () => [shareSentence(share, shareSay), shareText(share, ways?.link ?? null, shareSay)],
    [share, ways, lang],
  );
  const name = `${t('card.file')}.png`;
  const tell = (key: UiKey) => {
    setTold(key);
    announce(t(key));
  };
  const copy = async (what: string, shown: HTMLElement | null) =>
    tell((await copyText(what, shown)) ? 'card.copied' : 'card.copyFailed');
  const send = async (file: Blob) => {
    if (!(await sendPicture(file, name))) tell('card.shareFailed');
  };
  return (
    <section class="pg-share-panel" aria-label={t('card.title')}>
      {card.status === 'drawn' && (
        <img
          class="pg-share-card"
          src={card.picture.url}
          width={cardSize.w}
          height={cardSize.h}
          alt={t('card.alt', { sentence })}
        />
      )}
      {card.status === 'drawing' && <p class="pg-share-card pg-share-drawing">{t('card.drawing')}</p>}
      {card.status === 'refused' && (
        <>
          <ShareGrid result={share} />
          <p class="pg-more-small">{t('card.noPicture')}</p>
        </>
      )}
      {card.status === 'drawn' && <p class="pg-more-small">{t('card.lead')}</p>}
      <div class="pg-share-ways">
        {card.status === 'drawn' && (
          <a class="pg-btn pg-btn-ink" href={card.saveFrom} download={name}>
            <ShareIcon id="download" />
            {t('card.save')}
          </a>
        )}
        {card.status === 'drawn' && canSend(card.picture.file, name) && (
          <button type="button" class="pg-btn" onClick={() => void send(card.picture.file)}>
            <ShareIcon id="share" />
            {t('card.share')}
          </button>
        )}
        <button type="button" class="pg-btn" onClick={() => void copy(text, textBox.current)}>
          <ShareIcon id="copy" />
          {t('card.copyText')}
        </button>
        {ways && (
          <button type="button" class="pg-btn" onClick={() => void copy(ways.link, linkBox.current)}>
            <ShareIcon id="link" />
            {t('card.copyLink')}
          </button>
        )}
      </div>
      {told && <p class="pg-share-told">{t(told)}</p>}
      <h2>{t('card.textTitle')}</h2>
      <pre ref={textBox} class="pg-card pg-share-text">
        {text}
      </pre>
      {ways ? (
        <>
          <h2>{t('card.linkTitle')}</h2>
          <a ref={linkBox} class="pg-share-link" href={ways.link}>
            {ways.link}
          </a>
          {isNearby(ways.link) && <p class="pg-more-small">{t('card.linkLocal')}</p>}
          {share.played.length > 0 && (
            <p class="pg-more-small">{t(share.kind === 'class' ? 'card.linkClass' : 'card.linkHonest')}</p>
          )}
        </>
      ) : (
        <p class="pg-more-small">{t('card.noLink')}</p>
      )}
    </section>
  );
}
