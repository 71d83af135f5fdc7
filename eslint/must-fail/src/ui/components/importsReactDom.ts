// lint: no-restricted-imports
import { flushSync } from 'react-dom';

export const reached = flushSync;
