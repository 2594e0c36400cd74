import type { ComponentChildren } from 'preact';
import './pages.css';

/** A sheet of paper on the desk mat: one column, as wide as a phone at most. */
export function PageFrame({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class={`pg-desk pg-${name}`}>
      <main class="pg-column">{children}</main>
    </div>
  );
}
