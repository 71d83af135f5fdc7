// lint: import-x/no-restricted-paths
import { target } from '#testing/target.ts';

export const reached = target;
