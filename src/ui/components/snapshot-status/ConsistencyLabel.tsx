import { Flex, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { comparePromise } from '#domain/consistency/comparePromise.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { useT } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { promiseText } from '../consistency/promiseText.ts';
import { Hint } from './Hint.tsx';
import { Remarked } from './Remarked.tsx';

type ConsistencyLabelProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** The VM that it was taken of: it tells Windows from others, which the snapshot does not record. */
  readonly vm: VirtualMachine;
};

/**
 * How whole a snapshot is, and beside it whether disks are left out and whether it is worse than was promised; a dash
 * while that is not known.
 */
export const ConsistencyLabel = ({ snapshot, vm }: ConsistencyLabelProps): ReactElement => {
  const t = useT();
  const { consistency, partial, unexplained } = getConsistency(snapshot, { vm });
  if (consistency === undefined) {
    return <>–</>;
  }
  const broken = comparePromise(snapshot, { vm });
  const { label, meaning } = consistencyText(t, consistency);
  const hints = [meaning, ...unexplained.map((words) => t('KubeVirt says: {{words}}', { words }))];
  return (
    <Flex component="span" columnGap={{ default: 'columnGapSm' }} rowGap={{ default: 'rowGapXs' }}>
      <Hint
        content={
          <List isPlain>
            {hints.map((hint) => (
              <ListItem key={hint}>{hint}</ListItem>
            ))}
          </List>
        }
      >
        {label}
      </Hint>
      {partial !== undefined && (
        <Remarked
          sentences={[
            partial.included === 0
              ? t('A restore from it leaves the disks alone.')
              : t('A restore from it leaves the other disks alone.'),
          ]}
        >
          {t('Partial: {{included}} of {{count}} disks', {
            included: partial.included,
            count: partial.all,
          })}
        </Remarked>
      )}
      {broken !== undefined && (
        <Remarked status="warning" sentences={promiseText(t, broken)}>
          {t('Worse than promised')}
        </Remarked>
      )}
    </Flex>
  );
};
