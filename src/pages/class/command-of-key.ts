import type { Command } from './command.ts';

/** What holds the focus when a key goes down: a field takes most keys itself, a button takes Space. */
export type KeyTarget = 'field' | 'button' | 'page';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** True while a key is held down. */
  readonly repeat: boolean;
}

const keys: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ' ': 'next',
  b: 'freeze',
  '.': 'freeze',
  p: 'pause',
  t: 'timer',
  n: 'skip',
  e: 'extend',
  r: 'reveal',
  '?': 'help',
  '？': 'help',
};

/** The command of a key from keyboard or clicker (they send PageUp, PageDown and a full stop); null for none. */
export function commandOfKey({ key, ctrlKey, altKey, metaKey, repeat }: Key, on: KeyTarget): Command | null {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  if (on === 'field' && key !== 'PageDown' && key !== 'PageUp') return null;
  if (on === 'button' && key === ' ') return null;
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
