import {
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

type FactProps = { readonly title: string; readonly children: ReactNode };

/** One fact about the snapshot. */
export const Fact = ({ title, children }: FactProps): ReactElement => (
  <DescriptionListGroup>
    <DescriptionListTerm>{title}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
);
