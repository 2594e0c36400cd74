import { t } from '../../app/i18n.ts';
import type { DeskModel } from './desk-model.ts';
import { canTie, tie } from './tie.ts';

/** The way to tie the thread to the chosen node, where it can be; after it snapped there, why. */
export function TieRow({ desk, node }: { desk: DeskModel; node: string }) {
  const { exhibit } = desk.session.bundle.level;
  if (exhibit.kind !== 'map') return null;
  if (desk.snapped.value === node) {
    return <p class="sheet-snapped">{t('trace.snapped', { detail: exhibit.map.detail })}</p>;
  }
  if (!canTie(desk, node) && desk.running.value !== node) return null;
  return (
    <button
      type="button"
      class="btn btn-plain btn-wide btn-tie"
      aria-disabled={desk.busy.value}
      onClick={() => {
        // The button goes with the try: the keyboard goes on from the node.
        desk.cellOf(node)?.focus({ preventScroll: true });
        tie(desk, node);
      }}
    >
      <svg class="tie-sign" viewBox="0 0 34 14" aria-hidden="true" focusable="false">
        <path d="M6 7q11 9 22 0" />
        <circle cx="6" cy="7" r="4.5" />
        <circle cx="28" cy="7" r="4.5" />
      </svg>
      {t('trace.tie')}
    </button>
  );
}
