/* Runs in the page: how long after the click that opened it a dialog was on the screen, in milliseconds. */
globalThis.dialogTimes = [];

let clickedAt = 0;
addEventListener(
  'click',
  ({ timeStamp }) => {
    clickedAt = timeStamp;
  },
  { capture: true },
);

new MutationObserver(() => {
  if (clickedAt === 0 || !document.querySelector('[role="dialog"]')) return;
  const since = clickedAt;
  clickedAt = 0;
  // The second frame begins when the first one with the dialog has been painted.
  requestAnimationFrame(() => {
    requestAnimationFrame((now) => globalThis.dialogTimes.push(now - since));
  });
}).observe(document, { childList: true, subtree: true });
