import { Suspense, useMemo } from 'react';
import type { FC } from 'react';
import { PageSection, Tab as PatternFlyTab, TabTitleText, Tabs } from '@patternfly/react-core';
import { isHorizontalNavTab } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { CodeRefComponent } from '../extensions/CodeRefComponent.tsx';
import type { ComponentRef } from '../extensions/CodeRefComponent.tsx';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useExtensions } from '../extensions/useExtensions.ts';
import ErrorBoundaryFallbackPage from '../sdk/ErrorBoundaryFallbackPage.tsx';
import { LoadError } from './LoadError.tsx';
import type { LoadFailure } from './LoadError.tsx';
import { Loading } from './Loading.tsx';
import { buildTabs, readTabPath } from './buildTabs.ts';
import type { Tab } from './buildTabs.ts';

type Props = {
  tabs: readonly Tab[];
  reference: string;
  resource: K8sResourceCommon | undefined;
  loaded: boolean;
  error?: LoadFailure | undefined;
  customData?: unknown;
};

const usePluginTabs = (reference: string): Tab[] => {
  const extensions = useExtensions(isHorizontalNavTab);
  return useMemo(
    () =>
      extensions
        .filter(({ properties }) => getModelReference(properties.model) === reference)
        .map(({ properties }) => ({
          href: properties.page.href,
          name: properties.page.name,
          render: (props) => (
            <CodeRefComponent
              load={properties.component as unknown as ComponentRef}
              props={props}
            />
          ),
        })),
    [extensions, reference],
  );
};

const TabBar: FC<{ tabs: Tab[] }> = ({ tabs }) => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { active, base } = readTabPath(pathname, tabs);
  return (
    <div>
      <Tabs activeKey={active} component="nav" usePageInsets>
        {tabs.map(({ name, href }) => {
          const to = `${base}/${encodeURIComponent(href)}`;
          return (
            <PatternFlyTab
              aria-controls={undefined}
              data-test-id={`horizontal-link-${name}`}
              eventKey={href}
              href={to}
              key={`${href}~${name}`}
              onClick={(event) => {
                event.preventDefault();
                void navigate(to);
              }}
              title={<TabTitleText>{name}</TabTitleText>}
            />
          );
        })}
      </Tabs>
    </div>
  );
};

/** Tabs and, under them, what the path says. A tab that throws takes only its own body down. */
export const TabbedPage: FC<Props> = ({ tabs, reference, resource, loaded, error, customData }) => {
  const params = useParams();
  const all = buildTabs(tabs, usePluginTabs(reference));
  const props = { ...params, customData, loaded, obj: resource, params };

  if (error) {
    return <LoadError error={error} />;
  }
  if (!loaded) {
    return <Loading />;
  }
  return (
    <>
      <TabBar tabs={all} />
      <Suspense fallback={<Loading />}>
        <Routes>
          {all.map(({ name, href, render }) => (
            <Route
              element={
                <ErrorBoundary fallback={ErrorBoundaryFallbackPage}>{render(props)}</ErrorBoundary>
              }
              key={name}
              path={encodeURIComponent(href)}
            />
          ))}
        </Routes>
      </Suspense>
    </>
  );
};

/** The section in which the bodies of the host's own tabs stand. */
export const TabBody: FC<{ children: React.ReactNode }> = ({ children }) => (
  <PageSection hasBodyWrapper={false}>{children}</PageSection>
);
