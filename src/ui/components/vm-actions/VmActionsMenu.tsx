import { DropdownItem, Spinner } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import type { MenuOption } from '#ui/sdk/ActionServiceProvider.ts';

import type { KebabMenu } from '../kebab/Kebab.tsx';
import { KebabDropdown } from '../kebab/KebabDropdown.tsx';
import { useLeftFrozen } from '../vm-state/useLeftFrozen.ts';
import { useUnfreezeAction } from './useUnfreezeAction.ts';
import { ActionOptions } from './ActionOptions.tsx';

type VmActionsMenuProps = {
  readonly menu: KebabMenu;
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
  /** Undefined while a plugin has not answered yet. */
  readonly options: readonly MenuOption[] | undefined;
};

/** What the plugins offer, or that one of them has not answered yet; above all the way out of a frozen guest. */
export const VmActionsMenu = (props: VmActionsMenuProps): ReactElement => {
  const { menu, vm, vmi, options } = props;
  const t = useT();
  const { name, namespace = '' } = vm.metadata;
  const unfreeze = useUnfreezeAction({ name, namespace, isFrozen: useLeftFrozen(vm, vmi) });
  return (
    <KebabDropdown menu={menu} isReady={options !== undefined}>
      {(onDone) => (
        <>
          {options === undefined ? (
            <DropdownItem isAriaDisabled icon={<Spinner size="sm" aria-hidden />}>
              {t('Loading')}
            </DropdownItem>
          ) : (
            <ActionOptions
              options={unfreeze === undefined ? options : [unfreeze, ...options]}
              onDone={onDone}
            />
          )}
          {options?.length === 0 && <DropdownItem isAriaDisabled>{t('No actions')}</DropdownItem>}
        </>
      )}
    </KebabDropdown>
  );
};
