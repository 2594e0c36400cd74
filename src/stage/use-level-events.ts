import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce, sound } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { isRight } from '../rules/judge.ts';
import { chooseVerdict, type DeskModel, nextSpot, stamp } from './desk/desk-model.ts';
import { tie } from './desk/tie.ts';

/** Keeps a chosen spot in view above the sheet. */
function reveal(root: HTMLElement | null, spot: string): HTMLElement | null {
  const target = root?.querySelector<HTMLElement>(`[data-spot="${spot}"], [data-node="${spot}"]`) ?? null;
  // A request is read on its card, not in the tray.
  const card = root?.querySelector<HTMLElement>('[data-card]') ?? null;
  (card ?? target)?.scrollIntoView({ block: 'nearest' });
  return card ? null : target;
}

/** Ties what happens in a session to stage, sound and the live region. */
export function useLevelEvents(desk: DeskModel, root: () => HTMLElement | null, onClosed: () => void): void {
  useEffect(() => {
    const { session } = desk;
    const { level } = session.bundle;
    let told: string | null = null;
    const stops = [
      effect(() => {
        const spot = session.selected.value;
        // The sheet grows with the reasons and the feedback: look again.
        void desk.choice.value.verdict;
        void desk.feedback.value;
        requestAnimationFrame(() => {
          desk.stage.play({ type: 'select', target: spot ? reveal(root(), spot) : null });
        });
      }),
      effect(() => {
        const spot = desk.feedback.value;
        const outcome = spot && session.key.value ? session.outcomeOf(spot) : null;
        const answer = spot ? session.key.value?.spots[spot] : undefined;
        if (!spot) told = null;
        if (!spot || !outcome || !answer || told === spot) return;
        told = spot;
        const right = isRight(outcome);
        const slot = desk.slotOf(spot);
        sound.play(right ? 'right' : 'wrong');
        announce(right ? answer.short : answer.why);
        desk.stage.play({ type: 'owl', mood: right ? 'cheer' : 'doubt' });
        if (slot) desk.stage.play({ type: 'judged', slot, right, onDone: () => {} });
      }),
      session.listen((event) => {
        if (event.type === 'moved' && level.exhibit.kind === 'screens') {
          const screen = level.exhibit.screens.find((one) => one.id === event.screen);
          sound.play('paper');
          desk.stage.play({ type: 'turn' });
          announce(t('sr.moved', { screen: screen?.title ?? '' }));
        }
        if (event.type === 'finished') {
          announce(t('sr.closed'));
          desk.busy.value = true;
          desk.stage.play({
            type: 'close',
            onDone: () => {
              desk.busy.value = false;
              onClosed();
            },
          });
          sound.play('closed');
        }
      }),
    ];
    desk.onIntent = (intent) => {
      if (intent.type === 'tie') tie(desk, intent.node);
      if (intent.type !== 'swipe' || desk.feedback.value) return;
      if (!session.selected.value) nextSpot(desk);
      chooseVerdict(desk, intent.verdict);
      if (intent.verdict === 'lawful') stamp(desk);
    };
    // Whatever makes the sheet grow, the chosen thing stays in view above it.
    const sizes = new ResizeObserver(() => {
      const spot = session.selected.value;
      if (spot) reveal(root(), spot);
    });
    const mat = root()?.querySelector('[data-desk]');
    if (mat) sizes.observe(mat);
    return () => {
      sizes.disconnect();
      for (const stop of stops) stop();
      desk.onIntent = null;
    };
  }, [desk, root, onClosed]);
}
