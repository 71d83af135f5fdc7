import { useCallback, useState } from 'react';
import type { FC } from 'react';
import { Page, SkipToContent } from '@patternfly/react-core';
import type { PluginProblem } from '../plugins/loadPlugins.ts';
import { FlagExtensions } from '../flags/FlagExtensions.tsx';
import { Sidebar } from '../nav/Sidebar.tsx';
import { ConsoleMasthead } from './ConsoleMasthead.tsx';
import { ConsoleRoutes } from './ConsoleRoutes.tsx';
import { PluginAlerts } from './PluginAlerts.tsx';

const CONTENT_ID = 'content-scrollable';

type Props = { problems: readonly PluginProblem[]; isSettled: boolean };

/** The console: bar, navigation, page. isSettled says that all plugins are loaded or have failed. */
export const App: FC<Props> = ({ problems, isSettled }) => {
  const [isNavOpen, setIsNavOpen] = useState(true);
  const toggleNav = useCallback(() => setIsNavOpen((isOpen) => !isOpen), []);
  return (
    <>
      <FlagExtensions isSettled={isSettled} />
      <Page
        isContentFilled
        mainContainerId={CONTENT_ID}
        masthead={
          <ConsoleMasthead isNavOpen={isNavOpen} onToggleNav={toggleNav} problems={problems} />
        }
        sidebar={<Sidebar isOpen={isNavOpen} />}
        skipToContent={<SkipToContent href={`#${CONTENT_ID}`}>Skip to content</SkipToContent>}
      >
        <PluginAlerts problems={problems} />
        <ConsoleRoutes isSettled={isSettled} />
      </Page>
    </>
  );
};
