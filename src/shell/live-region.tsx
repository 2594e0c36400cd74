import { announcement } from '../app/app.ts';

/** The one live region: speaks what happened, once. */
export function LiveRegion() {
  return (
    <div class="sr-only" role="status" aria-live="polite">
      {announcement.value.text}
    </div>
  );
}
