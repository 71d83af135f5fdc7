// lint: import-x/no-restricted-paths
import { target } from '#ui/target.ts';

export const reached = target;
