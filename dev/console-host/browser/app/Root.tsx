import { Suspense, useEffect, useState } from 'react';
import type { FC } from 'react';
import { PluginStoreProvider } from '@openshift/dynamic-plugin-sdk';
import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import { ModalProvider } from '@openshift-console/dynamic-plugin-sdk/lib/app/modal-support/ModalProvider';
import { OverlayProvider } from '@openshift-console/dynamic-plugin-sdk/lib/app/modal-support/OverlayProvider';
import { Provider } from 'react-redux';
import { BrowserRouter } from 'react-router';
import type { Store } from 'redux';
import { NamespaceProvider } from '../namespace/NamespaceProvider.tsx';
import { Loading } from '../pages/Loading.tsx';
import type { PluginProblem } from '../plugins/loadPlugins.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import ErrorBoundaryFallbackPage from '../sdk/ErrorBoundaryFallbackPage.tsx';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Props = {
  plugins: PluginStore;
  store: Store<ConsoleState>;
  /** Resolves when every plugin is loaded or has failed. */
  loading: Promise<PluginProblem[]>;
};

/** Everything that stands around the app, in the Console's order. */
export const Root: FC<Props> = ({ plugins, store, loading }) => {
  const [problems, setProblems] = useState<PluginProblem[]>();
  useEffect(() => {
    void loading.then(setProblems);
  }, [loading]);
  return (
    <Suspense fallback={<Loading />}>
      <Provider store={store}>
        <PluginStoreProvider store={plugins}>
          <BrowserRouter basename={window.SERVER_FLAGS.basePath}>
            <NamespaceProvider>
              <ErrorBoundary fallback={ErrorBoundaryFallbackPage}>
                <ModalProvider>
                  <OverlayProvider>
                    <App isSettled={problems !== undefined} problems={problems ?? []} />
                  </OverlayProvider>
                </ModalProvider>
              </ErrorBoundary>
            </NamespaceProvider>
          </BrowserRouter>
        </PluginStoreProvider>
      </Provider>
    </Suspense>
  );
};
