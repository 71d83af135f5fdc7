// lint: no-restricted-imports
import { useFlag } from '@openshift-console/dynamic-plugin-sdk';

export const reached = useFlag;
