import { useMemo } from 'react';
import {
  isHrefNavItem,
  isNavSection,
  isResourceClusterNavItem,
  isResourceNSNavItem,
  isSeparator,
} from '@openshift-console/dynamic-plugin-sdk';
import type { Extension, LoadedExtension } from '@openshift/dynamic-plugin-sdk';
import { useExtensions } from '../extensions/useExtensions.ts';
import { arrangeNav } from './arrangeNav.ts';
import type { NavTree } from './arrangeNav.ts';
import { BUILT_IN_ITEMS } from './builtInItems.ts';
import type { NavEntry } from './builtInItems.ts';

const GUARDS: readonly [NavEntry['kind'], (extension: Extension) => boolean][] = [
  ['section', isNavSection],
  ['separator', isSeparator],
  ['href', isHrefNavItem],
  ['resource-ns', isResourceNSNavItem],
  ['resource-cluster', isResourceClusterNavItem],
];

const getKind = (extension: Extension): NavEntry['kind'] | undefined =>
  GUARDS.find(([, isOfKind]) => isOfKind(extension))?.[0];

const isNavItem = (extension: Extension): extension is Extension =>
  getKind(extension) !== undefined;

const toEntry = (extension: LoadedExtension): NavEntry =>
  ({ name: '', ...extension.properties, key: extension.uid, kind: getKind(extension) }) as NavEntry;

/** What plugins add to the navigation. */
export const usePluginNavEntries = (): NavEntry[] => {
  const extensions = useExtensions(isNavItem);
  return useMemo(() => extensions.map(toEntry), [extensions]);
};

/** The whole navigation. */
export const useNavTree = (): NavTree => {
  const contributed = usePluginNavEntries();
  return useMemo(() => arrangeNav([...BUILT_IN_ITEMS, ...contributed]), [contributed]);
};
