// lint: import-x/no-restricted-paths
import { target } from '../snapshots-tab/target.ts';

export const reached = target;
