/* Runs in the page: when the first row of a table was on the screen, in milliseconds since the page began. */
globalThis.firstRowAt = 0;

// By itself the browser remembers 250 requests.
performance.setResourceTimingBufferSize(2000);

const rowObserver = new MutationObserver(() => {
  if (!document.querySelector('tbody td[data-label="Name"] a')) return;
  rowObserver.disconnect();
  // The second frame begins when the first one with the row has been painted.
  requestAnimationFrame(() => {
    requestAnimationFrame((now) => {
      globalThis.firstRowAt = now;
    });
  });
});
rowObserver.observe(document, { childList: true, subtree: true });
