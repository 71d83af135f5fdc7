import type { FC } from 'react';
import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { BanIcon, ExclamationCircleIcon, PathMissingIcon } from '@patternfly/react-icons';

export type LoadFailure = { message?: string; response?: { status?: number } };

type Props = {
  error: LoadFailure;
  /** Nothing else is on the page, so this is its heading. */
  isWholePage?: boolean;
};

const DESCRIPTIONS: Record<number, { title: string; icon: typeof BanIcon }> = {
  403: { icon: BanIcon, title: 'Restricted access' },
  404: { icon: PathMissingIcon, title: '404: Page Not Found' },
};

/** What stands where something could not be loaded. */
export const LoadError: FC<Props> = ({ error, isWholePage = false }) => {
  const { icon, title } = DESCRIPTIONS[error.response?.status ?? 0] ?? {
    icon: ExclamationCircleIcon,
    title: 'An error occurred',
  };
  return (
    <EmptyState
      data-test="console-empty-state"
      headingLevel={isWholePage ? 'h1' : 'h2'}
      icon={icon}
      titleText={title}
    >
      <EmptyStateBody>{error.message}</EmptyStateBody>
    </EmptyState>
  );
};
