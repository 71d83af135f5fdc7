import { Flex, Label, Tooltip } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { useT } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { Hint } from './Hint.tsx';

type ConsistencyLabelProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** The VM that it was taken of: it tells Windows from others, which the snapshot does not record. */
  readonly vm: VirtualMachine;
};

/** How whole a snapshot is, and beside it whether disks are left out; a dash while that is not known. */
export const ConsistencyLabel = ({ snapshot, vm }: ConsistencyLabelProps): ReactElement => {
  const t = useT();
  const { consistency, partial } = getConsistency(snapshot, { vm });
  if (consistency === undefined) {
    return <>–</>;
  }
  const { label, meaning } = consistencyText(t, consistency);
  return (
    <Flex component="span" columnGap={{ default: 'columnGapSm' }} rowGap={{ default: 'rowGapXs' }}>
      <Hint content={meaning}>{label}</Hint>
      {partial !== undefined && (
        <Tooltip content={t('A restore from it leaves the other disks alone.')}>
          <Label isCompact color="orange" variant="outline">
            {t('Partial: {{included}} of {{count}} disks', {
              included: partial.included,
              count: partial.all,
            })}
          </Label>
        </Tooltip>
      )}
    </Flex>
  );
};
