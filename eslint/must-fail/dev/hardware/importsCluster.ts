// lint: import-x/no-restricted-paths
import { target } from '../cluster/target.ts';

export const reached = target;
