import { useEffect, useRef } from 'preact/hooks';
import type { Command } from './command.ts';
import { commandOfKey, type KeyTarget } from './command-of-key.ts';

function targetOf(target: EventTarget | null): KeyTarget {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input,select,textarea')) return 'field';
  return target.closest('button,a,summary') ? 'button' : 'page';
}

/** Steers by keyboard and clicker while the part is shown. Dialogs keep their keys to themselves. */
export function useClassKeys(on: boolean, onCommand: (command: Command) => void): void {
  const tell = useRef(onCommand);
  tell.current = onCommand;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const command = commandOfKey(event, targetOf(event.target));
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      tell.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
