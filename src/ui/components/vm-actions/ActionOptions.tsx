import {
  Divider,
  DropdownGroup,
  DropdownItem,
  DropdownList,
  Menu,
  MenuContent,
  MenuList,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { GroupedMenuOption, MenuOption } from '#ui/sdk/ActionServiceProvider.ts';

import { ActionItem } from './ActionItem.tsx';

type Choices = { readonly onDone: () => void };

const isGroup = (option: MenuOption): option is GroupedMenuOption => 'children' in option;

const SubMenu = ({
  option,
  onDone,
}: Choices & { readonly option: GroupedMenuOption }): ReactElement => (
  <DropdownItem
    flyoutMenu={
      <Menu>
        <MenuContent>
          <MenuList>
            <ActionOptions options={option.children ?? []} onDone={onDone} />
          </MenuList>
        </MenuContent>
      </Menu>
    }
  >
    {option.label ?? option.id}
  </DropdownItem>
);

const Group = ({
  option,
  onDone,
}: Choices & { readonly option: GroupedMenuOption }): ReactElement => (
  <>
    <Divider component="li" />
    <DropdownGroup {...(option.label === undefined ? {} : { label: option.label })}>
      <DropdownList>
        <ActionOptions options={option.children ?? []} onDone={onDone} />
      </DropdownList>
    </DropdownGroup>
  </>
);

/** Items, groups and submenus of a menu, in the order that the Console worked out. */
export const ActionOptions = ({
  options,
  onDone,
}: Choices & { readonly options: readonly MenuOption[] }): ReactElement => (
  <>
    {options.map((option) => {
      if (!isGroup(option)) {
        return <ActionItem key={option.id} action={option} onDone={onDone} />;
      }
      return option.submenu ? (
        <SubMenu key={option.id} option={option} onDone={onDone} />
      ) : (
        <Group key={option.id} option={option} onDone={onDone} />
      );
    })}
  </>
);
