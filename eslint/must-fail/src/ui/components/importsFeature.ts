// lint: import-x/no-restricted-paths
import { target } from '../features/vm-list/target.ts';

export const reached = target;
