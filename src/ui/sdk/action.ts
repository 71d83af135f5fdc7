/** An item of the Console's menus. */
export type { Action } from '@openshift-console/dynamic-plugin-sdk';
