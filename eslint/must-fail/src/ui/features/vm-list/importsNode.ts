// lint: no-restricted-imports
import { basename } from 'node:path';

export const getLast = (path: string): string => basename(path);
