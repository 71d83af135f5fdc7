import type { FC, PropsWithChildren } from 'react';
import {
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';

/** One fact about an object. */
export const DetailsItem: FC<PropsWithChildren<{ title: string }>> = ({ title, children }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{title}</DescriptionListTerm>
    <DescriptionListDescription data-test-selector={`details-item-value__${title}`}>
      {children}
    </DescriptionListDescription>
  </DescriptionListGroup>
);
