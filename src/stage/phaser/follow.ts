/**
 * Calls `moved` whenever `element` may be painted somewhere else than before: after changes of size, children,
 * classes, scrolling and while transitions run. Costs nothing in between. Returns the way to stop.
 */
export function follow(root: HTMLElement, element: () => Element | null, moved: () => void): () => void {
  let last = '';
  let quiet = 0;
  let frame = 0;

  const look = () => {
    frame = 0;
    const rect = element()?.getBoundingClientRect();
    const now = rect ? `${rect.left},${rect.top},${rect.width},${rect.height}` : '';
    if (now === last) quiet += 1;
    else {
      quiet = 0;
      last = now;
      moved();
    }
    // Sheets slide for 220 ms, and a transition may start a frame late: look on until three frames agree.
    if (quiet < 3) frame = requestAnimationFrame(look);
  };
  const stir = () => {
    quiet = 0;
    if (!frame) frame = requestAnimationFrame(look);
  };

  const mutations = new MutationObserver(stir);
  mutations.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden'],
  });
  const sizes = new ResizeObserver(stir);
  sizes.observe(root);
  const kinds = ['scroll', 'transitionrun', 'transitionend', 'animationend'] as const;
  for (const kind of kinds) root.addEventListener(kind, stir, { capture: true, passive: true });
  stir();

  return () => {
    cancelAnimationFrame(frame);
    mutations.disconnect();
    sizes.disconnect();
    for (const kind of kinds) root.removeEventListener(kind, stir, { capture: true });
  };
}
