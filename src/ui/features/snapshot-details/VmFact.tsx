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
};

/** The VM, and whether it still is the one that the snapshot was taken of. */
export const VmFact = ({ name, namespace, vm, own }: VmFactProps): ReactElement => {
  const t = useT();
  if (vm.kind === 'missing') {
    return <>{t('{{name}}, which no longer exists', { name })}</>;
  }
  return (
    <>
      <ObjectLink model={VirtualMachineModel} name={name} namespace={namespace} />
      {vm.kind === 'loaded' && own === undefined && (
        <Content component="small">{t('It was taken of an earlier VM of this name.')}</Content>
      )}
    </>
  );
};
