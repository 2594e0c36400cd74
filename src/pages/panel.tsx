import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusable, keepTabInside } from './keep-tab-inside.ts';
import './styles/panel.css';

interface PanelProps {
  /** The id of the heading inside that names the panel. */
  readonly labelledBy: string;
  /** The id of the text inside that tells what it is about. */
  readonly describedBy?: string;
  /** `alertdialog` for what comes up by itself. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Esc, or a press outside the sheet. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal sheet: focus goes to its first control, stays inside, and returns where it was. */
export function Panel({ labelledBy, describedBy, role = 'dialog', onClose, children }: PanelProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    sheet.current?.querySelector<HTMLElement>(focusable)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    keepTabInside(event, sheet.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on the veil is a shortcut; Esc and a button do the same
    <div
      class="pg-veil"
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take aria-modal */}
      <div
        ref={sheet}
        class="pg-panel"
        role={role}
        aria-modal="true"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        {children}
      </div>
    </div>
  );
}
