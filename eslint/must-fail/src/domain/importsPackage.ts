// lint: no-restricted-imports
import { formatISO } from 'date-fns';

export const reached = formatISO;
