import { Button, Content } from '@patternfly/react-core';
import type { ReactElement, ReactNode } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import { useT } from '#ui/i18n.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';

import { InfoPopover } from '../popover/InfoPopover.tsx';

type RestorePopoverProps = {
  readonly name: string;
  readonly namespace: string;
  readonly children: ReactNode;
};

/** Says which restore a VM is under. */
export const RestorePopover = ({
  name,
  namespace,
  children,
}: RestorePopoverProps): ReactElement => {
  const t = useT();
  return (
    <InfoPopover
      headerContent={t('Restoring')}
      bodyContent={
        <>
          <ObjectLink model={VirtualMachineRestoreModel} name={name} namespace={namespace} />
          <Content component="p">
            {t('The disks of the VM are being put back to the state of a snapshot.')}
          </Content>
        </>
      }
    >
      <Button variant="link" isInline>
        {children}
      </Button>
    </InfoPopover>
  );
};
