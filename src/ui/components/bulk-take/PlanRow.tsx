import { Content, Flex } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { memo, useMemo } from 'react';

import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { pickDiskClaims } from '#domain/disks/pickDiskClaims.ts';
import { planTake } from '#domain/take/planTake.ts';
import { useT } from '#ui/i18n.ts';

import { Hint } from '../snapshot-status/Hint.tsx';
import { remarkText } from '../take-dialog/remarkText.ts';
import { useLeftFrozen } from '../vm-state/useLeftFrozen.ts';
import { PlannedResult } from './PlannedResult.tsx';
import { VmName } from './VmName.tsx';

type PlanRowProps = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  /** All of its project; undefined as long as they are not known. */
  readonly claims: readonly PersistentVolumeClaim[] | undefined;
  readonly canFreeze: boolean | undefined;
  readonly name: string | undefined;
  readonly numbered: PlannedName['numbered'] | undefined;
  readonly showsNamespace: boolean;
};

/** One VM of which a snapshot will be taken; it is drawn again only when something of it has changed. */
export const PlanRow = memo((props: PlanRowProps) => {
  const { vm, vmi, claims, canFreeze, name, numbered, showsNamespace } = props;
  const t = useT();
  const isFrozen = useLeftFrozen(vm, vmi);
  const { disks, consistency, willFail, remarks } = useMemo(
    () => planTake({ vm, vmi, claims: pickDiskClaims(vm, claims), canFreeze, isFrozen }),
    [vm, vmi, claims, canFreeze, isFrozen],
  );
  return (
    <Tr>
      <Td dataLabel={t('Virtual machine')} modifier="breakWord">
        <VmName vm={vm} showsNamespace={showsNamespace} />
      </Td>
      <Td dataLabel={t('Snapshot')} modifier="breakWord">
        <div>
          {name ?? '–'}
          {numbered !== undefined && (
            <Content component="small">
              {numbered === 'taken'
                ? t('Numbered: a snapshot bears that name already.')
                : t('Numbered: another of these would bear the same name.')}
            </Content>
          )}
        </div>
      </Td>
      <Td dataLabel={t('Result')}>
        {willFail ? (
          t('None: the snapshot will fail.')
        ) : (
          <PlannedResult disks={disks} consistency={consistency} isFrozen={isFrozen} />
        )}
      </Td>
      <Td dataLabel={t('Remarks')}>
        <Flex component="span" columnGap={{ default: 'columnGapMd' }}>
          {remarks.map((remark) => {
            const { title, meaning } = remarkText(t, remark);
            return (
              <Hint key={remark.kind} content={meaning}>
                {title}
              </Hint>
            );
          })}
        </Flex>
      </Td>
    </Tr>
  );
});
PlanRow.displayName = 'PlanRow';
