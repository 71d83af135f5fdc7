import { useCallback, useMemo, useState } from 'react';
import type { FC } from 'react';
import { MenuItem } from '@patternfly/react-core';
import { ActionMenuContent } from '../actions/ActionMenuContent.tsx';
import { ActionMenuFrame } from '../actions/ActionMenuFrame.tsx';
import ActionServiceProvider from '../actions/ActionServiceProvider.tsx';
import type { Machine } from './machine.ts';
import { VM_REFERENCE } from './names.ts';

/** What plugins offer for all chosen virtual machines together. */
export const KubevirtBulkMenu: FC<{ vms: Machine[] }> = ({ vms }) => {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  const context = useMemo(() => ({ [`${VM_REFERENCE}[]`]: vms }), [vms]);
  return (
    <ActionMenuFrame
      isOpen={isOpen}
      label="Actions for the selected VirtualMachines"
      onToggle={setIsOpen}
      variant="dropdown"
      renderMenu={(show) => (
        <ActionServiceProvider context={context}>
          {({ options }) =>
            show(
              options.length === 0 ? (
                <MenuItem isDisabled>No actions</MenuItem>
              ) : (
                <ActionMenuContent onDone={close} options={options} />
              ),
            )
          }
        </ActionServiceProvider>
      )}
    />
  );
};
