import { useState } from 'react';
import type { FC } from 'react';
import {
  Nav,
  NavExpandable,
  NavItem,
  NavItemSeparator,
  NavList,
  PageSidebar,
  PageSidebarBody,
} from '@patternfly/react-core';
import { useModel } from '../k8s/useModel.ts';
import { Link, useLocation } from 'react-router';
import { getModelReference } from '../extensions/getModelReference.ts';
import { getPathName } from '../k8s/resourcePath.ts';
import { useActiveNamespace } from '../namespace/useActiveNamespace.ts';
import type { NavEntry } from './builtInItems.ts';
import { getItemPath, getScopedPath, isPathOf } from './navPaths.ts';
import type { NavTree } from './arrangeNav.ts';
import { useNavTree } from './useNavEntries.ts';

const HrefItem: FC<{ entry: NavEntry }> = ({ entry }) => {
  const { pathname } = useLocation();
  const [namespace] = useActiveNamespace();
  const { href = '', name, dataAttributes, startsWith } = entry;
  return (
    <NavItem isActive={isPathOf(pathname, [href], startsWith)}>
      <Link data-test="nav" to={getItemPath({ ...entry, href }, namespace)} {...dataAttributes}>
        {name}
      </Link>
    </NavItem>
  );
};

const ResourceItem: FC<{ entry: NavEntry }> = ({ entry }) => {
  const { pathname } = useLocation();
  const [namespace] = useActiveNamespace();
  const reference = entry.model ? getModelReference(entry.model) : '';
  const model = useModel(reference);
  const path = model ? getPathName(model) : reference;
  const names = model ? [path, model.plural] : [path];
  return (
    <NavItem isActive={isPathOf(pathname, names, entry.startsWith)}>
      <Link
        data-test="nav"
        to={entry.kind === 'resource-ns' ? getScopedPath(path, namespace) : `/k8s/cluster/${path}`}
        {...entry.dataAttributes}
      >
        {entry.name || (model?.labelPlural ?? reference)}
      </Link>
    </NavItem>
  );
};

const Item: FC<{ entry: NavEntry }> = ({ entry }) => {
  if (entry.kind === 'separator') {
    return <NavItemSeparator role="presentation" />;
  }
  return entry.kind === 'href' ? <HrefItem entry={entry} /> : <ResourceItem entry={entry} />;
};

const isEntryActive = (pathname: string, { href, model, startsWith }: NavEntry): boolean =>
  isPathOf(
    pathname,
    [href, model && getModelReference(model), model && `${model.kind.toLowerCase()}s`].filter(
      (name) => name !== undefined,
    ),
    startsWith,
  );

const Section: FC<{ branch: NavTree[number] }> = ({ branch: { entry, children } }) => {
  const { pathname } = useLocation();
  const isActive = children.some((child) => isEntryActive(pathname, child));
  const [chosen, setChosen] = useState<boolean>();
  return (
    <NavExpandable
      buttonProps={{ 'data-quickstart-id': `qs-nav-${entry.id}` }}
      data-test="nav"
      isActive={isActive}
      isExpanded={chosen ?? isActive}
      onExpand={(_event, expand) => setChosen(expand)}
      title={entry.name}
    >
      {children.map((child) => (
        <Item entry={child} key={child.key} />
      ))}
    </NavExpandable>
  );
};

/** The navigation on the left. */
export const Sidebar: FC<{ isOpen: boolean }> = ({ isOpen }) => {
  const tree = useNavTree();
  return (
    <PageSidebar isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label="Navigation">
          <NavList>
            {tree.map((branch) =>
              branch.entry.kind === 'section' ? (
                <Section branch={branch} key={branch.entry.key} />
              ) : (
                <Item entry={branch.entry} key={branch.entry.key} />
              ),
            )}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
};
