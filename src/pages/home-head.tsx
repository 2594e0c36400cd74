import logo from '../../assets/art/logo/logotype-stacked-plate.svg?url';
import mingcha from '../../assets/art/seals/mingcha.svg?url';
import { t } from '../app/i18n.ts';
import { Owl } from './owl.tsx';

/** The huge logotype, the seal, and 慧慧 before the sun. She waves at newcomers. */
export function HomeHead({ isNew }: { isNew: boolean }) {
  return (
    <div class="pg-hero">
      <svg class="pg-hero-sun" viewBox="0 0 220 220" aria-hidden="true">
        <circle cx="104" cy="106" r="99" fill="#E4B45E" />
        <circle cx="110" cy="111" r="99" fill="none" stroke="#16233D" stroke-width="1.3" />
      </svg>
      <h1 tabIndex={-1}>
        <img class="pg-hero-logo" src={logo} alt={t('home.logo')} />
      </h1>
      <img class="pg-hero-seal" src={mingcha} alt="" />
      <Owl mood={isNew ? 'wave' : 'idle'} class="pg-hero-owl" />
      <p class="pg-hero-line">
        <span lang="en" class="pg-hero-latin">
          SHARP EYES
        </span>
        <span>{t('app.unofficial')}</span>
      </p>
    </div>
  );
}
