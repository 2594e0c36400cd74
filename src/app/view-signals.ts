import { signal } from '@preact/signals';

/** The pause panel: stage asks for it, the shell shows it. */
export const paused = signal(false);

/** True where motion must stand still: the player's setting, else the system's. */
export const still = signal(false);

/** What becomes of the level's stage: fonts wait for it, so that it does not share the line with them. */
export const stageState = signal<'none' | 'loading' | 'ready' | 'failed'>('none');

/** True once the web fonts have come, or it is known that they will not. */
export const fontsReady = signal(false);
