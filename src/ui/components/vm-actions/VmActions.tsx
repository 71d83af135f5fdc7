import { MenuToggle } from '@patternfly/react-core';
import { EllipsisVIcon } from '@patternfly/react-icons';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { ActionServiceProvider } from '#ui/sdk/ActionServiceProvider.ts';

import { VmActionsMenu } from './VmActionsMenu.tsx';

const { apiGroup, apiVersion, kind } = VirtualMachineModel;
const VM_CONTEXT = `${apiGroup}~${apiVersion}~${kind}`;

type VmActionsProps = { readonly vm: VirtualMachine };

/**
 * The menu of a VM, with what every plugin offers for it. The plugins are asked when pointer or focus first reach the
 * button and from then on, so that a long list asks for none of its rows in advance.
 */
export const VmActions = ({ vm }: VmActionsProps): ReactElement => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const context = useMemo(() => ({ [VM_CONTEXT]: vm }), [vm]);
  const ask = useCallback(() => {
    setIsAsked(true);
  }, []);
  return (
    <>
      <MenuToggle
        ref={toggleRef}
        variant="plain"
        icon={<EllipsisVIcon />}
        aria-label={t('Actions of {{name}}', { name: vm.metadata.name })}
        isExpanded={isOpen}
        onFocus={ask}
        onMouseEnter={ask}
        onClick={() => {
          // A menu that is mounted open is never placed by PatternFly: it has to have been shut before.
          flushSync(ask);
          setIsOpen((open) => !open);
        }}
      />
      {isAsked && (
        <ActionServiceProvider context={context}>
          {({ options, loaded }) => (
            <VmActionsMenu
              options={loaded ? options : undefined}
              isOpen={isOpen}
              onOpenChange={setIsOpen}
              toggleRef={toggleRef}
            />
          )}
        </ActionServiceProvider>
      )}
    </>
  );
};
