import { DropdownItem, Spinner } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { MenuOption } from '#ui/sdk/ActionServiceProvider.ts';

import type { KebabMenu } from '../kebab/Kebab.tsx';
import { KebabDropdown } from '../kebab/KebabDropdown.tsx';
import { ActionOptions } from './ActionOptions.tsx';

type VmActionsMenuProps = {
  readonly menu: KebabMenu;
  /** Undefined while a plugin has not answered yet. */
  readonly options: readonly MenuOption[] | undefined;
};

/** What the plugins offer, or that one of them has not answered yet. */
export const VmActionsMenu = ({ menu, options }: VmActionsMenuProps): ReactElement => {
  const t = useT();
  return (
    <KebabDropdown menu={menu} isReady={options !== undefined}>
      {(onDone) => (
        <>
          {options === undefined ? (
            <DropdownItem isAriaDisabled icon={<Spinner size="sm" aria-hidden />}>
              {t('Loading')}
            </DropdownItem>
          ) : (
            <ActionOptions options={options} onDone={onDone} />
          )}
          {options?.length === 0 && <DropdownItem isAriaDisabled>{t('No actions')}</DropdownItem>}
        </>
      )}
    </KebabDropdown>
  );
};
