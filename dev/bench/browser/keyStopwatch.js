/* Runs in the page: how long after a key the list below showed as many as it had to find, in milliseconds. */
globalThis.keyTimes = [];
globalThis.expectedCount = '';

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    const observe = () => {
      const counts = document.querySelectorAll('.pf-v6-c-pagination .pf-v6-c-menu-toggle b');
      const isDone = [...counts].some((one) => one.textContent === globalThis.expectedCount);
      requestAnimationFrame(isDone ? (now) => globalThis.keyTimes.push(now - timeStamp) : observe);
    };
    requestAnimationFrame(observe);
  },
  { capture: true },
);
