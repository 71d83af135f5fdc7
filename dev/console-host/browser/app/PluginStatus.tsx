import type { FC } from 'react';
import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Popover,
} from '@patternfly/react-core';
import { PluggedIcon } from '@patternfly/react-icons';
import { usePluginInfo } from '@openshift/dynamic-plugin-sdk';
import { getMainContainer } from './getMainContainer.ts';
import type { PluginProblem } from '../plugins/loadPlugins.ts';

type Props = { problems: readonly PluginProblem[] };

/** Which plugins are enabled, and what became of them. */
export const PluginStatus: FC<Props> = ({ problems }) => {
  const infos = usePluginInfo();
  const describe = (name: string): string => {
    const info = infos.find(({ manifest }) => manifest.name === name);
    const problem = problems.find((candidate) => candidate.name === name);
    const version = info?.manifest.version ?? '';
    return problem?.message ?? `${version} ${info?.status ?? 'loading'}`.trim();
  };
  const isDegraded = problems.length > 0;
  return (
    <Popover
      aria-label="Plugins"
      appendTo={getMainContainer}
      bodyContent={
        <DescriptionList isCompact>
          {window.SERVER_FLAGS.consolePlugins.map((name) => (
            <DescriptionListGroup key={name}>
              <DescriptionListTerm>{name}</DescriptionListTerm>
              <DescriptionListDescription>{describe(name)}</DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
      }
      headerComponent="h2"
      headerContent={`Dynamic Plugins: ${isDegraded ? 'Degraded' : 'Healthy'}`}
    >
      <Button
        aria-label={`Plugins: ${isDegraded ? 'degraded' : 'healthy'}`}
        data-test="plugin-status"
        icon={<PluggedIcon />}
        isDanger={isDegraded}
        variant="plain"
      />
    </Popover>
  );
};
