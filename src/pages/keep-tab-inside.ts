/** What Tab stops at in a sheet. */
export const focusable =
  'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),summary';

/** Lets Tab go round within a modal sheet: from its last control to the first, and back. */
export function keepTabInside(event: KeyboardEvent, sheet: HTMLElement | null): void {
  if (event.key !== 'Tab') return;
  const all = [...(sheet?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const [first, last] = [all[0], all[all.length - 1]];
  const inside = sheet?.contains(document.activeElement) && document.activeElement !== sheet;
  if (event.shiftKey && (document.activeElement === first || !inside)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && (document.activeElement === last || !inside)) {
    event.preventDefault();
    first?.focus();
  }
}
