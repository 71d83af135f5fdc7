import { useMemo } from 'react';
import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { ActionServiceProvider } from '#ui/sdk/ActionServiceProvider.ts';

import { Kebab } from '../kebab/Kebab.tsx';
import { VmActionsMenu } from './VmActionsMenu.tsx';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;
const VM_CONTEXT = `${apiGroup}~${apiVersion}~${kind}`;

type VmActionsProps = {
  readonly vm: VirtualMachine;
  /** Its instance, where it is watched anyway: without it a frozen guest is not seen. */
  readonly vmi: VirtualMachineInstance | undefined;
};

/** The menu of a VM, with what every plugin offers for it; no plugin is asked before pointer or focus are there. */
export const VmActions = ({ vm, vmi }: VmActionsProps): ReactElement => {
  const t = useT();
  const context = useMemo(() => ({ [VM_CONTEXT]: vm }), [vm]);
  return (
    <Kebab label={t('Actions of {{name}}', { name: vm.metadata.name })}>
      {(menu) => (
        <ActionServiceProvider context={context}>
          {({ options, loaded }) => (
            <VmActionsMenu menu={menu} vm={vm} vmi={vmi} options={loaded ? options : undefined} />
          )}
        </ActionServiceProvider>
      )}
    </Kebab>
  );
};
