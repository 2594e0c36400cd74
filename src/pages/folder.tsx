import caseClosed from '../../assets/art/seals/case-closed.svg?url';
import strip from '../../assets/art/ui/unopened-strip.svg?url';
import { plays, results, sound } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { hrefOf } from '../app/route.ts';
import { type CoverChapter, chapterProgress } from './cases.ts';
import { MarkSeal } from './mark-seal.tsx';

const tints = ['pg-tint-1', 'pg-tint-2', 'pg-tint-3', 'pg-tint-4'];

/** One folder: closed cases as 结 marks, its state at the right. One without cases is sealed with a paper strip. */
export function Folder({ chapter, index }: { chapter: CoverChapter; index: number }) {
  const mine = (record: { chapter: string }) => record.chapter === chapter.id;
  const closedCases = [...results.value.values()].filter(mine).length;
  const { closed, status } = chapterProgress(chapter, closedCases, [...plays.value.values()].some(mine));
  const body = (
    <>
      <span class="pg-folder-tab">{chapter.number}</span>
      <span class="pg-folder-name">{chapter.name}</span>
      <span class="pg-folder-marks" aria-hidden="true">
        {Array.from({ length: chapter.levels }, (_, i) => (
          <MarkSeal key={i} kind={i < closed ? 'closed' : 'pending'} />
        ))}
      </span>
      {status !== 'sealed' && (
        <span class="sr-only">{t('home.closedOf', { n: closed, total: chapter.levels })}</span>
      )}
      {status === 'unread' && <span class="pg-folder-state">{t('home.unread')}</span>}
      {status === 'working' && <span class="pg-folder-state">{t('home.working')}</span>}
      {status === 'closed' && <img class="pg-folder-seal" src={caseClosed} alt={t('home.allClosed')} />}
      {status === 'sealed' && (
        <>
          <span class="pg-folder-about">{t('home.sealed')}</span>
          <img class="pg-folder-strip" src={strip} alt="" />
        </>
      )}
    </>
  );
  return (
    <li class={`pg-folder ${tints[index % 4]} pg-tab-${index % 4}`}>
      {status === 'sealed' ? (
        <div class="pg-folder-body">{body}</div>
      ) : (
        <a
          class="pg-folder-body"
          href={hrefOf({ page: 'chapter', chapter: chapter.id })}
          onClick={() => sound.play('paper')}
        >
          {body}
        </a>
      )}
    </li>
  );
}
