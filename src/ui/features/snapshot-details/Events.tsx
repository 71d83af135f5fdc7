import { HistoryIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import type { KubeEvent } from '#api/event.ts';
import { ConnectionLostAlert } from '#ui/components/page-states/ConnectionLostAlert.tsx';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { WatchProblem } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { EventsTable } from './EventsTable.tsx';

type EventsProps = {
  readonly events: Watched<readonly KubeEvent[]>;
  readonly namespace: string;
};

/** The events in whichever state they are. */
export const Events = ({ events, namespace }: EventsProps): ReactElement => {
  const t = useT();
  if (events.kind === 'loading') {
    return <div role="status">{t('Loading')}</div>;
  }
  if (events.kind !== 'loaded') {
    const words = {
      forbidden: {
        title: t('You may not see events in {{namespace}}', { namespace }),
        body: t('Ask for the role view.'),
      },
      missing: { title: t('This cluster has no events'), body: t('Ask an administrator.') },
      failed: t('The events could not be loaded'),
    };
    return <WatchProblem problem={events} words={words} />;
  }
  return (
    <>
      {events.lost !== undefined && <ConnectionLostAlert message={events.lost} />}
      {events.data.length === 0 ? (
        <StateMessage title={t('No events')} icon={HistoryIcon}>
          {t('Kubernetes forgets events after some hours.')}
        </StateMessage>
      ) : (
        <EventsTable events={events.data} />
      )}
    </>
  );
};
