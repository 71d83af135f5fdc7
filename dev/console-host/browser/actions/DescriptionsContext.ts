import { createContext } from 'react';

/** Whether a menu shows the descriptions of its items: kubevirt-plugin's does, the Console's does not. */
export const DescriptionsContext = createContext(false);
