import { Suspense, createElement, lazy, useMemo } from 'react';
import type { ComponentType, FC, ReactNode } from 'react';
import { DescriptionList, Tab, TabTitleText, Tabs } from '@patternfly/react-core';
import { isHorizontalNavTab } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions.ts';
import { DetailsItem } from '../pages/DetailsItem.tsx';
import { Loading } from '../pages/Loading.tsx';
import { TabBody } from '../pages/TabbedPage.tsx';
import { findActiveTab } from './findActiveTab.ts';
import type { Machine } from './machine.ts';
import { VM_REFERENCE } from './names.ts';

const YamlTab = lazy(() => import('../pages/YamlTab.tsx'));

type Page = { href: string; name: string; render: () => ReactNode };
type TabProps = { obj: Machine; params: object; instanceTypeExpandedSpec: undefined };
type PluginTab = {
  model: { group?: string; version: string; kind: string };
  page: { href: string; name: string };
  component: ComponentType<TabProps>;
};
type KubevirtTab = Extension<
  'kubevirt.tab/horizontalNav',
  PluginTab & { isVisible: (facts: { created: boolean; obj: Machine }) => boolean }
>;

const isKubevirtTab = (extension: Extension): extension is KubevirtTab =>
  extension.type === 'kubevirt.tab/horizontalNav';

const notPlayed = (): ReactNode => <TabBody>This tab of kubevirt-plugin is not played.</TabBody>;

const OTHERS: readonly [href: string, name: string][] = [
  ['metrics', 'Metrics'],
  ['configuration', 'Configuration'],
  ['events', 'Events'],
  ['console', 'Console'],
  ['snapshots', 'Snapshots'],
  ['diagnostics', 'Diagnostics'],
];

const buildOwnPages = (vm: Machine, model: K8sModel): Page[] => [
  {
    href: '',
    name: 'Overview',
    render: () => (
      <TabBody>
        <DescriptionList>
          <DetailsItem title="Name">{vm.metadata?.name}</DetailsItem>
          <DetailsItem title="Status">{vm.status?.printableStatus}</DetailsItem>
        </DescriptionList>
      </TabBody>
    ),
  },
  { href: 'yaml', name: 'YAML', render: () => <YamlTab model={model} object={vm} /> },
  ...OTHERS.map(([href, name]) => ({ href, name, render: notPlayed })),
];

/** Tabs of plugins at the end, first the Console's type, then kubevirt-plugin's own. */
const usePluginPages = (vm: Machine): Page[] => {
  const params = useParams();
  const [consoleTabs] = useResolvedExtensions(isHorizontalNavTab);
  const [kubevirtTabs] = useResolvedExtensions(isKubevirtTab);
  const isForVm = ({ model }: Pick<PluginTab, 'model'>): boolean =>
    getModelReference(model) === VM_REFERENCE;
  const tabs = [
    ...consoleTabs.map(({ properties }) => properties as unknown as PluginTab).filter(isForVm),
    // A tab without isVisible takes the page down here.
    ...kubevirtTabs
      .map(({ properties }) => properties as unknown as KubevirtTab['properties'])
      .filter(isForVm)
      .filter(({ isVisible }) => isVisible({ created: true, obj: vm })),
  ];
  return tabs.map(({ page, component }) => ({
    ...page,
    render: () =>
      createElement(component, { instanceTypeExpandedSpec: undefined, obj: vm, params }),
  }));
};

type Props = { vm: Machine; model: K8sModel; base: string };

/** The tabs of kubevirt-plugin's page, and what stands under the one that the path names. */
export const KubevirtTabs: FC<Props> = ({ vm, model, base }) => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const own = useMemo(() => buildOwnPages(vm, model), [vm, model]);
  const pages = [...own, ...usePluginPages(vm)];
  return (
    <>
      <Tabs
        activeKey={findActiveTab(pages, { base, pathname }) ?? ''}
        component="nav"
        usePageInsets
      >
        {pages.map(({ href, name }, index) => (
          <Tab
            aria-controls={undefined}
            data-test-id={`horizontal-link-${name}`}
            eventKey={name.toLowerCase()}
            href={`${base}/${href}`}
            // Two tabs may have one href, and even one name.
            key={`${String(index)} ${href}`}
            onClick={(event) => {
              event.preventDefault();
              void navigate(`${base}/${href}`);
            }}
            title={<TabTitleText>{name}</TabTitleText>}
          />
        ))}
      </Tabs>
      <Suspense fallback={<Loading />}>
        <Routes>
          {pages.map(({ href, name, render }) => (
            <Route element={render()} key={`${href} ${name}`} path={`${href}/*`} />
          ))}
        </Routes>
      </Suspense>
    </>
  );
};
