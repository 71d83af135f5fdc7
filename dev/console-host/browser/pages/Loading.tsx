import type { FC } from 'react';
import { Bullseye, Spinner } from '@patternfly/react-core';

/** Something is on its way. */
export const Loading: FC = () => (
  <Bullseye className="pf-v6-u-p-xl" data-test="loading-indicator">
    <Spinner aria-label="Loading" />
  </Bullseye>
);
