import { Progress, ProgressMeasureLocation, ProgressSize } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type DiskProgressProps = { readonly done: number; readonly all: number };

/** How many disks of a snapshot have been copied. */
export const DiskProgress = ({ done, all }: DiskProgressProps): ReactElement => {
  const t = useT();
  const label = t('{{done}} of {{count}} disks', { done, count: all });
  return (
    <Progress
      aria-label={t('Disks copied')}
      label={label}
      max={all}
      measureLocation={ProgressMeasureLocation.outside}
      size={ProgressSize.sm}
      value={done}
      valueText={label}
    />
  );
};
