/* Runs in the page, once it is told to: the moments of the last click and of all frames since, in milliseconds. */
globalThis.framesSinceClick = [];

globalThis.recordFrames = () => {
  addEventListener(
    'click',
    ({ timeStamp }) => {
      globalThis.framesSinceClick = [timeStamp];
    },
    { capture: true },
  );
  const record = (now) => {
    globalThis.framesSinceClick.push(now);
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
};
