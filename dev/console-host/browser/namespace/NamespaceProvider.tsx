import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { FC, PropsWithChildren } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { NamespaceContext } from './NamespaceContext.ts';
import type { ActiveNamespace } from './NamespaceContext.ts';
import {
  readLastNamespace,
  readNamespace,
  storeLastNamespace,
  switchNamespace,
} from './activeNamespace.ts';

/** Keeps the namespace in view: from the path, or the last one where the path names none. */
export const NamespaceProvider: FC<PropsWithChildren> = ({ children }) => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const pathRef = useRef(pathname);
  const active = readNamespace(pathname) ?? readLastNamespace();

  useEffect(() => {
    pathRef.current = pathname;
    storeLastNamespace(active);
  }, [active, pathname]);

  const setNamespace = useCallback(
    (namespace: string) => {
      storeLastNamespace(namespace);
      void navigate(switchNamespace(pathRef.current, namespace));
    },
    [navigate],
  );
  const value = useMemo<ActiveNamespace>(() => [active, setNamespace], [active, setNamespace]);
  return <NamespaceContext.Provider value={value}>{children}</NamespaceContext.Provider>;
};
