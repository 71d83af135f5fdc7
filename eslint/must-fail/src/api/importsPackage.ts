// lint: no-restricted-imports
import { createInstance } from 'i18next';

export const reached = createInstance;
