// lint: import-x/no-restricted-paths
import { target } from '../hardware/target.ts';

export const reached = target;
