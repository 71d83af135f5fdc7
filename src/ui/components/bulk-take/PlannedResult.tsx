import { Flex, Label } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { TakeForecast } from '#domain/take/planTake.ts';
import { useT } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { Hint } from '../snapshot-status/Hint.tsx';
import { predictionText } from '../take-dialog/predictionText.ts';
import { summarizeDisks } from '../take-dialog/summarizeDisks.ts';

type PlannedResultProps = Pick<TakeForecast, 'disks' | 'consistency'> & {
  readonly isFrozen: boolean;
};

/** How consistent a snapshot will be, and whether it will lack a disk. */
export const PlannedResult = (props: PlannedResultProps): ReactElement => {
  const { disks, consistency, isFrozen } = props;
  const t = useT();
  const { included, all } = summarizeDisks(disks);
  return (
    <Flex component="span" columnGap={{ default: 'columnGapSm' }}>
      {included === 0 ? (
        t('Only the configuration')
      ) : (
        <Hint content={predictionText(t, consistency, isFrozen)}>
          {consistencyText(t, consistency).label}
        </Hint>
      )}
      {included > 0 && included < all && (
        <Label isCompact color="orange" variant="outline">
          {t('Partial: {{included}} of {{count}} disks', { included, count: all })}
        </Label>
      )}
    </Flex>
  );
};
