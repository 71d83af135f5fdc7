// lint: import-x/no-restricted-paths
import { target } from '#domain/target.ts';

export const reached = target;
