// lint: import-x/no-restricted-paths
import { target } from '../../integration-tests/target.ts';

export const reached = target;
