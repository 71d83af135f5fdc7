// lint: import-x/no-restricted-paths
import { target } from '../../dev/target.ts';

export const reached = target;
