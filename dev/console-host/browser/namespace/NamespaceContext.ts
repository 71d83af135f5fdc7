import { createContext } from 'react';
import { ALL_NAMESPACES } from './activeNamespace.ts';

export type ActiveNamespace = [namespace: string, setNamespace: (namespace: string) => void];

export const NamespaceContext = createContext<ActiveNamespace>([ALL_NAMESPACES, () => undefined]);
