import { useMemo } from 'react';
import type { ComponentType, ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { HorizontalNav } from '#ui/sdk/HorizontalNav.ts';
import { toConsoleObject } from '#ui/sdk/toConsoleObject.ts';

import { DetailsTab } from './DetailsTab.tsx';
import { EventsTab } from './EventsTab.tsx';
import { YamlTab } from './YamlTab.tsx';

type SnapshotTabsProps = { readonly snapshot: VirtualMachineSnapshot };

/** The Console hands the object to a tab as `obj`. */
type TabProps = { readonly obj?: VirtualMachineSnapshot };

const toTab = (Tab: ComponentType<{ readonly snapshot: VirtualMachineSnapshot }>) =>
  function SnapshotTab({ obj }: TabProps): ReactElement | null {
    return obj === undefined ? null : <Tab key={obj.metadata.uid} snapshot={obj} />;
  } as ComponentType;

const Details = toTab(DetailsTab);
const Yaml = toTab(YamlTab);
const Events = toTab(EventsTab);

/** The same tabs as on the Console's own pages. */
export const SnapshotTabs = ({ snapshot }: SnapshotTabsProps): ReactElement => {
  const t = useT();
  const pages = useMemo(
    () => [
      { href: '', name: t('Details'), component: Details },
      { href: 'yaml', name: t('YAML'), component: Yaml },
      { href: 'events', name: t('Events'), component: Events },
    ],
    [t],
  );
  return <HorizontalNav resource={toConsoleObject(snapshot)} pages={pages} />;
};
