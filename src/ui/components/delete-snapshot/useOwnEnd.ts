import { useEffect, useRef } from 'react';

import { isUncertain } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { isNothingLeft } from './isNothingLeft.ts';

type Wish = {
  /** What the deletion met. */
  readonly met: WriteFailure | undefined;
  /** What is known now. */
  readonly failure: WriteFailure | undefined;
  readonly onDone: () => void;
};

/** Takes a snapshot that has gone after a deletion without a certain answer for deleted: it is what was wanted. */
export const useOwnEnd = ({ met, failure, onDone }: Wish): void => {
  const wasUnsureRef = useRef(false);
  useEffect(() => {
    wasUnsureRef.current ||= isUncertain(met);
    // Without a failure that was met, a later try has been taken, and told so itself.
    if (wasUnsureRef.current && met !== undefined && isNothingLeft(failure)) {
      onDone();
    }
  }, [met, failure, onDone]);
};
