import type { FC } from 'react';
import { Alert, AlertActionLink, AlertGroup } from '@patternfly/react-core';
import type { PluginProblem } from '../plugins/loadPlugins.ts';
import { usePluginUpdate } from '../plugins/usePluginUpdate.ts';

/** Says when a plugin could not be loaded or is there in a new build. */
export const PluginAlerts: FC<{ problems: readonly PluginProblem[] }> = ({ problems }) => {
  const isUpdated = usePluginUpdate();
  return (
    <AlertGroup isLiveRegion isToast>
      {problems.map(({ name, message }) => (
        <Alert
          component="h2"
          data-test="plugin-problem"
          key={name}
          title={`Plugin ${name} could not be loaded`}
          variant="danger"
        >
          {message}
        </Alert>
      ))}
      {isUpdated && (
        <Alert
          actionLinks={
            <AlertActionLink onClick={() => window.location.reload()}>
              Refresh web console
            </AlertActionLink>
          }
          component="h2"
          data-test="plugin-update"
          title="Web console update is available"
          variant="info"
        >
          There has been an update to a plugin. Refresh to see it.
        </Alert>
      )}
    </AlertGroup>
  );
};
