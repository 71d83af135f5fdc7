import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import type { ComponentType, ReactElement, ReactNode } from 'react';

type StateMessageProps = {
  readonly title: string;
  readonly icon: ComponentType;
  readonly status?: 'danger' | 'warning';
  /** What it means for the reader and what can be done. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** Stands where rows would, when there are none to show. */
export const StateMessage = ({
  title,
  icon,
  status,
  children,
  actions,
}: StateMessageProps): ReactElement => (
  <EmptyState
    titleText={title}
    headingLevel="h2"
    icon={icon}
    {...(status === undefined ? {} : { status })}
  >
    <EmptyStateBody>{children}</EmptyStateBody>
    {actions !== undefined && (
      <EmptyStateFooter>
        <EmptyStateActions>{actions}</EmptyStateActions>
      </EmptyStateFooter>
    )}
  </EmptyState>
);
