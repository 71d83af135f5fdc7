import { useFlag as useConsoleFlag } from '@openshift-console/dynamic-plugin-sdk';

/** Whether the Console has this feature flag set; false while that is not yet known. */
export const useFlag = (flag: string): boolean => useConsoleFlag(flag);
