/*
 * Runs in the page: how long after a key it was painted, and how long after it the list below showed as many as it had
 * to find, in milliseconds; that only where it is said how many these are.
 */
globalThis.paintTimes = [];
globalThis.foundTimes = [];
globalThis.expectedCount = '';

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    // The second frame begins when the first one with the key has been painted.
    requestAnimationFrame(() => {
      requestAnimationFrame((now) => globalThis.paintTimes.push(now - timeStamp));
    });
    const observe = () => {
      const counts = document.querySelectorAll('.pf-v6-c-pagination .pf-v6-c-menu-toggle b');
      const isDone = [...counts].some((one) => one.textContent === globalThis.expectedCount);
      requestAnimationFrame(
        isDone ? (now) => globalThis.foundTimes.push(now - timeStamp) : observe,
      );
    };
    if (globalThis.expectedCount !== '') requestAnimationFrame(observe);
  },
  { capture: true },
);
