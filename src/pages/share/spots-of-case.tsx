import { useState } from 'preact/hooks';
import { language, t } from '../../app/i18n.ts';
import { toldLevels } from '../../app/told-levels.ts';
import { compareCase } from '../../rules/share/compare-case.ts';
import type { SharedCase } from '../../rules/share/read-share.ts';
import { Icon } from '../icon.tsx';
import { useFile } from '../use-file.ts';
import { ComparedNote } from './compared-note.tsx';
import { openCase } from './open-case.ts';

/** The spots of a case as the sender marked them, fetched only now. */
function Spots({ one }: { one: SharedCase }) {
  const lang = language.value;
  const [file, retry] = useFile(() => openCase(lang, one), [lang, one]);
  if (file.status === 'loading') return <p class="pg-sh-small">{t('lost.fetching')}</p>;
  if (file.status === 'failed') {
    return (
      <div class="pg-sh-again" role="alert">
        <p>{t(file.code === 'offline' ? 'lost.offlineText' : 'lost.malformedText')}</p>
        <button type="button" class="pg-btn" onClick={retry}>
          <Icon id="retry" />
          {t('play.retry')}
        </button>
      </div>
    );
  }
  const { bundle, keyBundle, labels } = file.value;
  const theirs = { marks: one.marks, key: one.skeleton };
  const order = bundle.level.spots.map((spot) => spot.id);
  const { spots, leftOut } = compareCase({ marks: {}, key: keyBundle }, theirs, order);
  return (
    <>
      {spots.map((spot) => (
        <ComparedNote
          key={spot.id}
          spot={spot}
          bundle={bundle}
          keyBundle={keyBundle}
          labels={labels}
          both={false}
        />
      ))}
      {leftOut > 0 && <p class="pg-sh-small">{t('share.leftOut', { n: leftOut })}</p>}
    </>
  );
}

/** A case to be opened by those who want to see its answers. */
export function SpotsOfCase({ one, title }: { one: SharedCase; title: string }) {
  const [open, setOpen] = useState(false);
  const toggle = (event: Event) => {
    const now = (event.currentTarget as HTMLDetailsElement).open;
    if (now) toldLevels.add(one.level);
    setOpen(now);
  };
  return (
    <details class="pg-note pg-sh-spots" onToggle={toggle}>
      <summary>
        <span class="pg-note-label">{title}</span>
      </summary>
      {open && <Spots one={one} />}
    </details>
  );
}
