import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import type { BulkCount } from '#domain/bulk/countBulk.ts';
import { useT } from '#ui/i18n.ts';

type FailedToggleProps = {
  readonly count: BulkCount;
  readonly isOnlyFailed: boolean;
  readonly onChange: (isOnlyFailed: boolean) => void;
};

const failedText = (t: TFunction, { failed, unsure }: BulkCount): string =>
  unsure === 0
    ? t('Failed ({{count}})', { count: failed })
    : t('Failed or unsure ({{count}})', { count: failed + unsure });

/** Finds those among many that have failed or may have. */
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
        text={failedText(t, count)}
        isSelected={isOnlyFailed}
        onChange={() => {
          onChange(true);
        }}
      />
    </ToggleGroup>
  );
};
