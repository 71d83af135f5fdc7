import { Suspense, useMemo } from 'react';
import type { FC } from 'react';
import { isRoutePage } from '@openshift-console/dynamic-plugin-sdk';
import { Route, Routes, useLocation } from 'react-router';
import { CodeRefComponent } from '../extensions/CodeRefComponent.tsx';
import type { ComponentRef } from '../extensions/CodeRefComponent.tsx';
import { useExtensions } from '../extensions/useExtensions.ts';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { LoadError } from '../pages/LoadError.tsx';
import { Loading } from '../pages/Loading.tsx';
import { ResourceDetailsPage, ResourceListPage } from '../pages/ResourcePages.tsx';
import { SearchPage } from '../search/SearchPage.tsx';
import ErrorBoundaryFallbackPage from '../sdk/ErrorBoundaryFallbackPage.tsx';
import { NamespaceBar } from '../sdk/NamespaceBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { StartPage } from './StartPage.tsx';
import { toRoutePaths } from './toRoutePaths.ts';

const NotFound: FC = () => <LoadError error={{ response: { status: 404 } }} isWholePage />;

const usePluginRoutes = (): { key: string; path: string; load: ComponentRef }[] => {
  const extensions = useExtensions(isRoutePage);
  return useMemo(
    () =>
      extensions.flatMap(({ uid, properties }) =>
        toRoutePaths(properties).map((path) => ({
          key: `${uid} ${path}`,
          load: properties.component as unknown as ComponentRef,
          path,
        })),
      ),
    [extensions],
  );
};

/** Plugins' pages and the host's. Of two that fit a path the more specific one is shown, of equals the first. */
export const ConsoleRoutes: FC<{ isSettled: boolean }> = ({ isSettled }) => {
  const { pathname } = useLocation();
  const pluginRoutes = usePluginRoutes();
  const hasNamespaceBar = /^\/(k8s|search)\/(ns\/|all-namespaces)/.test(pathname);
  return (
    <>
      {hasNamespaceBar && <NamespaceBar />}
      <ErrorBoundary fallback={ErrorBoundaryFallbackPage} resetKey={pathname}>
        <Suspense fallback={<Loading />}>
          <Routes>
            {pluginRoutes.map(({ key, path, load }) => (
              <Route element={<CodeRefComponent load={load} props={{}} />} key={key} path={path} />
            ))}
            <Route element={<StartPage />} path="/" />
            <Route element={<OverviewPage />} path="/dashboards" />
            <Route element={<SearchPage />} path="/search/all-namespaces" />
            <Route element={<SearchPage />} path="/search/ns/:ns" />
            <Route element={<ResourceListPage />} path="/k8s/all-namespaces/:plural" />
            <Route element={<ResourceListPage />} path="/k8s/ns/:ns/:plural" />
            <Route element={<ResourceListPage />} path="/k8s/cluster/:plural" />
            <Route element={<ResourceDetailsPage />} path="/k8s/ns/:ns/:plural/:name/*" />
            <Route element={<ResourceDetailsPage />} path="/k8s/cluster/:plural/:name/*" />
            <Route element={isSettled ? <NotFound /> : <Loading />} path="*" />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </>
  );
};
