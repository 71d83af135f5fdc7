import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';
import type { Watched } from '#ui/sdk/watched.ts';

type VmFactProps = {
  readonly name: string;
  readonly namespace: string;
  readonly vm: Watched<VirtualMachine>;
  /** The very VM that the snapshot is of. */
  readonly own: VirtualMachine | undefined;
  /** Whether the snapshot is deleted with the VM. */
  readonly goesWithIt: boolean;
};

/** The VM, and whether it still is the one that the snapshot was taken of. */
export const VmFact = ({ name, namespace, vm, own, goesWithIt }: VmFactProps): ReactElement => {
  const t = useT();
  if (vm.kind === 'missing') {
    return <>{t('{{name}}, which does not exist', { name })}</>;
  }
  return (
    <>
      <ObjectLink model={VirtualMachineModel} name={name} namespace={namespace} />
      {vm.kind === 'loaded' && own === undefined && (
        <Content component="small">{t('It was taken of an earlier VM of this name.')}</Content>
      )}
      {goesWithIt && (
        <Content component="small">
          {t('When {{vm}} is deleted, this snapshot is deleted too.', { vm: name })}
        </Content>
      )}
    </>
  );
};
