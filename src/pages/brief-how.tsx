import { t, type UiKey } from '../app/i18n.ts';
import type { MechanicId } from '../rules/level-schema.ts';
import { Icon } from './icon.tsx';
import { mechanicIcon } from './mechanic-icon.ts';
import { Owl } from './owl.tsx';

/** How a case of a mechanic is played, as the owl tells it. */
export const BriefHow = ({ mechanic }: { mechanic: MechanicId }) => (
  <div class="pg-brief-how">
    <Owl mood="wave" class="pg-brief-owl" />
    <div class="pg-brief-bubble">
      <h2>
        <Icon id={mechanicIcon[mechanic]} />
        {t(`mechanic.${mechanic}` as UiKey)}
      </h2>
      <p>{t(`brief.how.${mechanic}` as UiKey)}</p>
    </div>
  </div>
);
