import type { FC } from 'react';
import { Divider, Menu, MenuContent, MenuGroup, MenuItem, MenuList } from '@patternfly/react-core';
import type { GroupedMenuOption, MenuOption } from '@openshift-console/dynamic-plugin-sdk';
import { ActionMenuItem } from './ActionMenuItem.tsx';
import { isMenuGroup } from './buildMenu.ts';
import { orderByNeighbours } from './orderByNeighbours.ts';

type Props = { options: readonly MenuOption[]; onDone: () => void };

const SubMenu: FC<{ option: GroupedMenuOption; onDone: () => void }> = ({ option, onDone }) => (
  <MenuItem
    data-test-action={option.id}
    flyoutMenu={
      <Menu containsFlyout>
        <MenuContent data-test-id="action-items">
          <MenuList>
            <ActionMenuContent options={option.children ?? []} onDone={onDone} />
          </MenuList>
        </MenuContent>
      </Menu>
    }
  >
    {option.label}
  </MenuItem>
);

const Group: FC<{ option: GroupedMenuOption; onDone: () => void }> = ({ option, onDone }) => (
  <>
    <Divider />
    <MenuGroup label={option.label}>
      <MenuList>
        <ActionMenuContent options={option.children ?? []} onDone={onDone} />
      </MenuList>
    </MenuGroup>
  </>
);

/** The items of an action menu, each where it wants to be. */
export const ActionMenuContent: FC<Props> = ({ options, onDone }) => (
  <>
    {orderByNeighbours(options).map((option) => {
      if (!isMenuGroup(option)) {
        return <ActionMenuItem key={option.id} action={option} onDone={onDone} />;
      }
      return option.submenu ? (
        <SubMenu key={option.id} option={option} onDone={onDone} />
      ) : (
        <Group key={option.id} option={option} onDone={onDone} />
      );
    })}
  </>
);
