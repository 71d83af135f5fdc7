import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { useT } from '#ui/i18n.ts';

type FailedToggleProps = {
  readonly count: BulkCount;
  readonly isOnlyFailed: boolean;
  readonly onChange: (isOnlyFailed: boolean) => void;
};

/** Finds the failed ones among many. */
export const FailedToggle = (props: FailedToggleProps): ReactElement => {
  const { count, isOnlyFailed, onChange } = props;
  const t = useT();
  return (
    <ToggleGroup isCompact aria-label={t('Which rows are shown')}>
      <ToggleGroupItem
        text={t('All ({{count}})', { count: count.all })}
        isSelected={!isOnlyFailed}
        onChange={() => {
          onChange(false);
        }}
      />
      <ToggleGroupItem
        text={t('Failed ({{count}})', { count: count.failed })}
        isSelected={isOnlyFailed}
        onChange={() => {
          onChange(true);
        }}
      />
    </ToggleGroup>
  );
};
