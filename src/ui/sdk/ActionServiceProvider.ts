/** Collects the menu items that all plugins offer for a thing. */
export { ActionServiceProvider } from '@openshift-console/dynamic-plugin-sdk';
export type { GroupedMenuOption, MenuOption } from '@openshift-console/dynamic-plugin-sdk';
