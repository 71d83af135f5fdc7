// types: TS6307
import { target } from '#ui/target.ts';

export const reached = target;
