import type { Action, GroupedMenuOption, MenuOption } from '@openshift-console/dynamic-plugin-sdk';

export type ActionGroupProperties = {
  id: string;
  label?: string;
  submenu?: boolean;
  insertBefore?: string | string[];
  insertAfter?: string | string[];
};
type Group = GroupedMenuOption & { children: MenuOption[] };

export const isMenuGroup = (option: MenuOption): option is GroupedMenuOption =>
  'children' in option && Array.isArray(option.children);

const TOP = '$top';
const BOTTOM = '$bottom';

/**
 * Sorts actions into the groups that their paths name. As in the Console, nothing is de-duplicated,
 * and a path whose last part nobody registered as a group takes the menu down.
 */
export const buildMenu = (
  actions: readonly Action[],
  registered: readonly ActionGroupProperties[],
): MenuOption[] => {
  const top: Group = { children: [], id: TOP };
  const bottom: Group = { children: [], id: BOTTOM };
  const groups = new Map<string, Group>([
    [TOP, top],
    [BOTTOM, bottom],
  ]);
  const menu: MenuOption[] = [];

  const openGroup = (id: string, siblings: MenuOption[]): void => {
    const properties = registered.find((group) => group.id === id);
    if (properties && !groups.has(id)) {
      const group: Group = { ...properties, children: [] };
      groups.set(id, group);
      siblings.push(group);
    }
  };

  for (const action of actions) {
    if (!action.path) {
      menu.push(action);
      continue;
    }
    const parts = action.path.split('/');
    parts.forEach((part, index) => {
      const parent = index === 0 ? menu : groups.get(parts[index - 1] ?? '')?.children;
      openGroup(part, parent ?? menu);
    });
    const target = groups.get(parts.at(-1) ?? '');
    if (!target) {
      throw new TypeError(
        `Cannot read properties of undefined (reading 'children'): nobody registered the action group "${action.path}"`,
      );
    }
    target.children.push(action);
  }
  return [
    ...(top.children.length > 0 ? [top] : []),
    ...menu,
    ...(bottom.children.length > 0 ? [bottom] : []),
  ];
};
