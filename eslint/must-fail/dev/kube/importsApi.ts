// lint: import-x/no-restricted-paths
import { target } from '#api/target.ts';

export const reached = target;
