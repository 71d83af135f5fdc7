import { Content, Flex, Label } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { memo } from 'react';

import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { predictConsistency } from '#domain/consistency/predictConsistency.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { listRemarks } from '#domain/remarks/listRemarks.ts';
import { useT } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { Hint } from '../snapshot-status/Hint.tsx';
import { predictionText } from '../take-dialog/predictionText.ts';
import { remarkText } from '../take-dialog/remarkText.ts';
import { summarizeDisks } from '../take-dialog/summarizeDisks.ts';
import { VmName } from './VmName.tsx';

type PlanRowProps = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly claims: readonly PersistentVolumeClaim[];
  readonly name: string | undefined;
  readonly numbered: PlannedName['numbered'] | undefined;
  readonly showsNamespace: boolean;
};

/** One VM of which a snapshot will be taken; it is drawn again only when something of it has changed. */
export const PlanRow = memo((props: PlanRowProps) => {
  const { vm, vmi, claims, name, numbered, showsNamespace } = props;
  const t = useT();
  const disks = listDisks(vm, claims);
  const { included, all } = summarizeDisks(disks);
  const consistency = predictConsistency(vm, vmi);
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
        <Flex component="span" columnGap={{ default: 'columnGapSm' }}>
          {included === 0 ? (
            t('Only the configuration')
          ) : (
            <Hint content={predictionText(t, consistency)}>
              {consistencyText(t, consistency).label}
            </Hint>
          )}
          {included > 0 && included < all && (
            <Label isCompact color="orange" variant="outline">
              {t('Partial: {{included}} of {{count}} disks', { included, count: all })}
            </Label>
          )}
        </Flex>
      </Td>
      <Td dataLabel={t('Remarks')}>
        <Flex component="span" columnGap={{ default: 'columnGapMd' }}>
          {listRemarks(vm, vmi, disks).map((remark) => {
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
