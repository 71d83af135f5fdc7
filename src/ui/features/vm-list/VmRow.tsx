import { Td, Tr } from '@patternfly/react-table';
import { memo } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { VmActions } from '#ui/components/vm-actions/VmActions.tsx';
import { VmStatusCell } from '#ui/components/vm-state/VmStatusCell.tsx';
import { useT } from '#ui/i18n.ts';
import { NamespaceLink } from '#ui/sdk/NamespaceLink.tsx';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';

type VmRowProps = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  readonly showsNamespace: boolean;
};

/** One VM; it is drawn again only when that VM has changed. */
export const VmRow = memo(({ vm, vmi, showsNamespace }: VmRowProps) => {
  const t = useT();
  const { name, namespace = '' } = vm.metadata;
  return (
    <Tr>
      <Td dataLabel={t('Name')} modifier="breakWord">
        <ObjectLink model={VirtualMachineModel} name={name} namespace={namespace} />
      </Td>
      {showsNamespace && (
        <Td dataLabel={t('Namespace')} modifier="breakWord">
          <NamespaceLink name={namespace} />
        </Td>
      )}
      <Td dataLabel={t('Status')}>
        <VmStatusCell vm={vm} vmi={vmi} />
      </Td>
      <Td isActionCell>
        <VmActions vm={vm} />
      </Td>
    </Tr>
  );
});
VmRow.displayName = 'VmRow';
