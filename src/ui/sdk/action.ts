/** An item of the Console's menus. */
export type { Action, ExtensionHook } from '@openshift-console/dynamic-plugin-sdk';
