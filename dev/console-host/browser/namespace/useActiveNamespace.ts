import { useContext } from 'react';
import { NamespaceContext } from './NamespaceContext.ts';
import type { ActiveNamespace } from './NamespaceContext.ts';

/** The namespace in view (`#ALL_NS#` for all) and a way to change it. */
export const useActiveNamespace = (): ActiveNamespace => useContext(NamespaceContext);
