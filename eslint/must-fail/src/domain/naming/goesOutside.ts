// lint: no-restricted-imports
import { target } from '../../api/target.ts';

export const reached = target;
