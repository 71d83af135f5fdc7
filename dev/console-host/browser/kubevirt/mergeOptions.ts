import type { MenuOption } from '@openshift-console/dynamic-plugin-sdk';
import { isMenuGroup } from '../actions/buildMenu.ts';

/**
 * kubevirt-plugin's menu: its own items first, then those of plugins. Of two with one id on one level the first stays;
 * groups with one id become one.
 */
export const mergeOptions = (
  local: readonly MenuOption[],
  remote: readonly MenuOption[],
): MenuOption[] => {
  const merged = new Map<string, MenuOption>();
  for (const option of [...local, ...remote]) {
    const before = merged.get(option.id);
    if (!before) {
      merged.set(option.id, option);
    } else if (isMenuGroup(before) && isMenuGroup(option)) {
      const children = mergeOptions(before.children ?? [], option.children ?? []);
      merged.set(option.id, { ...before, children });
    }
  }
  return [...merged.values()];
};
