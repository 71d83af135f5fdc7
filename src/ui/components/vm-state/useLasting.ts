import { useEffect, useState } from 'react';

/** KubeVirt frees the VM before its instance says that the guest was thawed. */
const MOMENT_MS = 2000;

/** Whether something has been true for longer than a moment. */
export const useLasting = (isTrue: boolean): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isTrue) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLasts(true);
    }, MOMENT_MS);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isTrue]);
  return lasts;
};
