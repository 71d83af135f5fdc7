// lint: no-restricted-imports
import { target } from '#domain/target.ts';

export const reached = target;
