import { useRef, useState } from 'react';
import type { FC } from 'react';
import {
  Divider,
  Menu,
  MenuContainer,
  MenuContent,
  MenuItem,
  MenuList,
  MenuSearch,
  MenuSearchInput,
  MenuToggle,
  SearchInput,
  Switch,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import type { NamespaceBarProps } from '@openshift-console/dynamic-plugin-sdk';
import { getMainContainer } from '../app/getMainContainer.ts';
import { useActiveNamespace } from '../namespace/useActiveNamespace.ts';
import { ALL_NAMESPACES } from '../namespace/activeNamespace.ts';
import { useProjects } from '../namespace/useProjects.ts';
import { selectProjects } from '../namespace/selectProjects.ts';

const POPPER = { appendTo: getMainContainer };
const ALL_LABEL = 'All Projects';

/** The project selector on top of a page. */
export const NamespaceBar: FC<NamespaceBarProps> = ({
  children,
  isDisabled,
  onNamespaceChange,
}) => {
  const [namespace, setNamespace] = useActiveNamespace();
  const [projects, refresh] = useProjects();
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState('');
  const [showSystem, setShowSystem] = useState(false);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const menuRef = useRef<HTMLDivElement>(null);

  const open = (next: boolean): void => {
    setIsOpen(next);
    if (next) {
      refresh();
    }
  };
  const select = (name: string): void => {
    open(false);
    toggleRef.current?.focus();
    onNamespaceChange?.(name);
    setNamespace(name);
  };
  const names = selectProjects(projects?.names ?? [], { search, showSystem, selected: namespace });

  return (
    <Toolbar className="console-namespace-bar" inset={{ default: 'insetLg' }}>
      <ToolbarContent>
        <ToolbarItem>
          <MenuContainer
            isOpen={isOpen}
            onOpenChange={open}
            menuRef={menuRef}
            popperProps={POPPER}
            toggleRef={toggleRef}
            toggle={
              <MenuToggle
                ref={toggleRef}
                isDisabled={isDisabled ?? false}
                isExpanded={isOpen}
                onClick={() => open(!isOpen)}
                variant="plainText"
                data-test="namespace-dropdown-toggle"
              >
                Project: {namespace === ALL_NAMESPACES ? ALL_LABEL : namespace}
              </MenuToggle>
            }
            menu={
              <Menu
                ref={menuRef}
                isScrollable
                onSelect={(_event, name) => select(String(name))}
                data-test="namespace-dropdown-menu"
              >
                <MenuSearch>
                  <MenuSearchInput>
                    <SearchInput
                      aria-label="Select project"
                      placeholder="Select project…"
                      value={search}
                      onChange={(_event, value) => setSearch(value)}
                      onClear={() => setSearch('')}
                    />
                  </MenuSearchInput>
                  <MenuSearchInput>
                    <Switch
                      id="show-system-projects"
                      label="Show default projects"
                      isChecked={showSystem}
                      onChange={(_event, checked) => setShowSystem(checked)}
                    />
                  </MenuSearchInput>
                </MenuSearch>
                <Divider />
                <MenuContent maxMenuHeight="20rem">
                  <MenuList>
                    {projects?.mayListAll && (
                      <MenuItem itemId={ALL_NAMESPACES} isSelected={namespace === ALL_NAMESPACES}>
                        {ALL_LABEL}
                      </MenuItem>
                    )}
                    {names.map((name) => (
                      <MenuItem
                        key={name}
                        itemId={name}
                        isSelected={name === namespace}
                        data-test="dropdown-menu-item-link"
                      >
                        {name}
                      </MenuItem>
                    ))}
                    {names.length === 0 && !projects?.mayListAll && (
                      <MenuItem isDisabled>No projects found</MenuItem>
                    )}
                  </MenuList>
                </MenuContent>
              </Menu>
            }
          />
        </ToolbarItem>
        {children}
      </ToolbarContent>
    </Toolbar>
  );
};
