import type { FC } from 'react';
import { useFlag } from '@openshift-console/dynamic-plugin-sdk';
import { Navigate } from 'react-router';
import { getModelReference } from '../extensions/getModelReference.ts';
import { FLAGS_SETTLED } from '../flags/FlagExtensions.tsx';
import { pickNamespace } from '../namespace/pickNamespace.ts';
import { useActiveNamespace } from '../namespace/useActiveNamespace.ts';
import { useProjects } from '../namespace/useProjects.ts';
import type { NavEntry } from '../nav/builtInItems.ts';
import { getItemPath, getScopedPath } from '../nav/navPaths.ts';
import { usePluginNavEntries } from '../nav/useNavEntries.ts';
import { Loading } from '../pages/Loading.tsx';

const getStartPath = (entry: NavEntry | undefined, namespace: string): string => {
  if (!entry) {
    return '/k8s/cluster/namespaces';
  }
  return entry.model
    ? getScopedPath(getModelReference(entry.model), namespace)
    : getItemPath({ ...entry, href: entry.href ?? '/' }, namespace);
};

/** The start page: the first thing that a plugin put into the navigation, in a project of the user. */
export const StartPage: FC = () => {
  const isSettled = useFlag(FLAGS_SETTLED);
  const [last] = useActiveNamespace();
  const [projects] = useProjects();
  const first = usePluginNavEntries().find(({ href, model }) => href ?? model);
  const isReady = projects !== undefined && (first !== undefined || isSettled);
  return isReady ? (
    <Navigate replace to={getStartPath(first, pickNamespace(last, projects))} />
  ) : (
    <Loading />
  );
};
