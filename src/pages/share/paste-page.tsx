import { t } from '../../app/i18n.ts';
import { hrefOf } from '../../app/route.ts';
import type { ShareFault } from '../../rules/share/read-share.ts';
import { Icon } from '../icon.tsx';
import { Owl } from '../owl.tsx';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useLateHeading } from '../use-late-heading.ts';
import { PasteLink } from './paste-link.tsx';

const words = {
  none: { title: 'share.pasteTitle', text: 'share.pasteText' },
  broken: { title: 'share.damagedTitle', text: 'share.damagedText' },
  lacking: { title: 'share.lackingTitle', text: 'share.lackingText' },
} as const;

/** The place to open a link; or what is wrong with the one that was opened, and the ways on. */
export function PastePage({ fault }: { fault: ShareFault | null }) {
  const { title, text } = words[fault ?? 'none'];
  useLateHeading(true);
  return (
    <PageFrame name="sh-paste-page">
      <PageBar to={{ page: 'home' }} />
      {fault && <Owl mood="doubt" class="pg-lost-owl" />}
      <h1 class={fault ? 'pg-lost-title' : 'pg-more-title'} tabIndex={-1}>
        {t(title)}
      </h1>
      <p class={fault ? 'pg-lost-text' : 'pg-more-lead'}>{t(text)}</p>
      <PasteLink />
      <a class="pg-btn pg-sh-home" href={hrefOf({ page: 'home' })}>
        <Icon id="home" />
        {t('lost.home')}
      </a>
    </PageFrame>
  );
}
