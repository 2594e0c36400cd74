import { sound, soundOn, toggleSound } from '../app/app.ts';
import { t } from '../app/i18n.ts';
import { Icon } from './icon.tsx';

/** Sound on and off: on every page, in the same corner. */
export function MuteButton() {
  const on = soundOn.value;
  return (
    <button
      type="button"
      class="pg-iconbtn"
      aria-label={t(on ? 'play.mute' : 'play.unmute')}
      onClick={() => {
        toggleSound();
        sound.unlock();
        sound.play('tap');
      }}
    >
      <Icon id={on ? 'sound' : 'sound-off'} />
    </button>
  );
}
