import { t, type UiKey } from '../../app/i18n.ts';
import { Icon, type IconId } from '../icon.tsx';
import { actionFor, extraSeconds } from './action-for.ts';
import type { ClassView } from './class-view.ts';
import type { Command } from './command.ts';
import { nextWord } from './next-word.ts';

interface ClassFootProps {
  readonly view: ClassView;
  readonly onCommand: (command: Command) => void;
}

interface Button {
  readonly command: Command;
  readonly icon?: IconId;
  readonly word: UiKey;
  readonly pressed?: boolean;
}

/** The controls, large and low on the screen, within a child's reach. What means nothing now is not there. */
export function ClassFoot({ view, onCommand }: ClassFootProps) {
  const { flags, ended, place } = view.stage;
  const buttons: readonly Button[] = [
    { command: 'back', icon: 'back', word: 'board.back' },
    { command: 'freeze', word: 'board.freeze' },
    { command: 'pause', word: 'board.pause', pressed: flags.paused },
    { command: 'timer', icon: 'timer', word: 'board.timer', pressed: flags.timer },
    { command: 'extend', word: 'board.extend' },
    ...(view.ahead?.reveal != null && place.beat !== 'again'
      ? [{ command: 'reveal', word: 'board.revealNow' } as const]
      : []),
    { command: 'skip', word: 'board.skip' },
    { command: 'help', word: 'board.keys' },
  ];
  return (
    <footer class="pg-cl-foot">
      <div class="pg-cl-tools">
        {buttons.map(({ command, icon, word, pressed }) =>
          command === 'help' || actionFor(view, command) ? (
            <button
              key={command}
              type="button"
              class="pg-btn"
              aria-pressed={pressed}
              onClick={() => onCommand(command)}
            >
              {icon && <Icon id={icon} />}
              {t(word, { n: extraSeconds })}
            </button>
          ) : null,
        )}
      </div>
      {!ended && (
        <button type="button" class="pg-btn pg-btn-ink pg-cl-next" onClick={() => onCommand('next')}>
          {t(nextWord(view))}
          <span class="pg-icon-after">
            <Icon id="arrow-right" />
          </span>
        </button>
      )}
    </footer>
  );
}
