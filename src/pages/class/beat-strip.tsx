import { t, type UiKey } from '../../app/i18n.ts';
import type { Beat } from '../../classroom/path.ts';

const words: Partial<Record<Beat, UiKey>> = {
  ask: 'board.beatAsk',
  talk: 'board.beatTalk',
  again: 'board.beatAgain',
  reveal: 'board.beatReveal',
};

/** The beats of a question: which one it is now, and what is still to come. */
export function BeatStrip({ beats, now }: { beats: readonly Beat[]; now: Beat }) {
  if (beats.length < 2) return null;
  return (
    <ol class="pg-cl-beats" aria-label={t('board.beats')}>
      {beats.map((beat) => {
        const key = words[beat];
        return (
          key && (
            <li key={beat} aria-current={beat === now ? 'step' : undefined}>
              {t(key)}
            </li>
          )
        );
      })}
    </ol>
  );
}
