// lint: import-x/no-restricted-paths
import { target } from '../components/target.ts';

export const reached = target;
