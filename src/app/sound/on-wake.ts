const GESTURES = ['touchend', 'pointerup', 'click', 'keydown'] as const;

/** The page as this folder needs it; tests pass plain event targets. */
export interface WakeTargets {
  document: EventTarget & { readonly visibilityState?: DocumentVisibilityState };
  window: EventTarget;
}

/**
 * Calls `gesture` at every user gesture that lets a browser start audio, and `returned` whenever the page comes
 * back into view (tab, app switch, back-forward cache).
 * @returns a function that stops listening
 */
export function onWake(
  { document, window }: WakeTargets,
  gesture: () => void,
  returned: () => void,
): () => void {
  const shown = () => {
    if (document.visibilityState !== 'hidden') returned();
  };
  const options = { capture: true, passive: true };
  for (const type of GESTURES) document.addEventListener(type, gesture, options);
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('pageshow', shown);
  return () => {
    for (const type of GESTURES) document.removeEventListener(type, gesture, options);
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('pageshow', shown);
  };
}
