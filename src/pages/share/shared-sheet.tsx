import { t } from '../../app/i18n.ts';
import type { SharedFile } from '../../app/load-shared.ts';
import type { Daily } from '../../rules/daily-schema.ts';
import { Owl } from '../owl.tsx';
import { PageFrame } from '../page-frame.tsx';
import type { CaseTitles } from './case-titles.ts';
import { FourCounts } from './four-counts.tsx';
import { shareName } from './share-name.ts';
import { SharedCases } from './shared-cases.tsx';
import { SharedPlate } from './shared-plate.tsx';
import { SpotsOfCase } from './spots-of-case.tsx';
import { TryHint } from './try-hint.tsx';
import { TryLinks } from './try-links.tsx';

interface SharedSheetProps extends SharedFile {
  readonly code: string;
  readonly titles: CaseTitles;
  readonly calendar: Daily | null;
}

/** A shared verdict: the ink plate, counts and seals, what it proves, and the answers for those who ask. */
export function SharedSheet({ code, shared, playable, titles, calendar }: SharedSheetProps) {
  const isClass = shared.kind === 'class';
  const titleOf = (level: string) => titles.places.get(level)?.level.title ?? t('share.titleGone');
  return (
    <PageFrame name="sh">
      <SharedPlate shared={shared} name={shareName(shared, titles, calendar)} />
      <div class="pg-verdict-paper">
        {!isClass && <FourCounts tally={shared.pooled} />}
        <SharedCases shared={shared} titles={titles} />
        <TryHint code={code} playable={playable} />
        {!isClass && (
          <section class="pg-card pg-sh-proof">
            <h2 class="pg-notes-tag">{t('share.proofTitle')}</h2>
            <Owl mood="look" class="pg-notes-owl" />
            <p>{t('share.proofYes')}</p>
            <p>{t('share.proofNo')}</p>
            <p>{t('share.proofHolds')}</p>
          </section>
        )}
        {!isClass && playable.length > 0 && (
          <section class="pg-sh-told">
            <h2>{t('share.spotsTitle')}</h2>
            <p class="pg-sh-small">{t('share.spotsWarn')}</p>
            <div class="pg-card">
              {playable.map((one) => (
                <SpotsOfCase key={one.level} one={one} title={titleOf(one.level)} />
              ))}
            </div>
          </section>
        )}
        <p class="pg-sh-small pg-sh-about">{t('share.about')}</p>
        <TryLinks code={code} levels={playable.map((one) => one.level)} isClass={isClass} />
      </div>
    </PageFrame>
  );
}
