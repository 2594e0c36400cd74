/**
 * Runs in the page, from before its first script. Sets `window.probe.takesMark` to the time (ms since
 * navigation) of the first click on a spot that did select it, and `window.probe.stageReady` to the frame
 * after the stage was ready. A string, because the build of these tools rewrites functions.
 */
export const levelProbe = `(() => {
  const probe = (window.probe = { takesMark: 0, stageReady: 0 });
  let clickedAt = -Infinity;
  let clicked = null;
  let ready = false;
  const look = () => {
    const now = performance.now();
    if (!probe.takesMark) {
      if (clicked && clicked.getAttribute('aria-pressed') === 'true') probe.takesMark = clickedAt;
      else if (now - clickedAt > 200) {
        const spot = document.querySelector('button[data-spot]:not(:disabled):not([aria-disabled="true"])');
        if (spot && spot.offsetHeight > 0) {
          clickedAt = now;
          clicked = spot;
          spot.click();
        }
      }
    }
    if (!probe.stageReady) {
      if (ready) probe.stageReady = now;
      ready = document.querySelector('.lv[data-stage="ready"]') !== null;
    }
    if (!probe.takesMark || !probe.stageReady) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;
