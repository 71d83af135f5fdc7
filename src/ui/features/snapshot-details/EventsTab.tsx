import { PageSection } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { KubeEvent } from '#api/event.ts';
import { EventModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';

import { Events } from './Events.tsx';

type EventsTabProps = { readonly snapshot: VirtualMachineSnapshot };

/** What controllers said about the snapshot, as long as Kubernetes remembers it. */
export const EventsTab = ({ snapshot }: EventsTabProps): ReactElement => {
  const { namespace = '', uid = '' } = snapshot.metadata;
  const events = useWatchList<KubeEvent>(EventModel, {
    namespace,
    fieldSelector: `involvedObject.uid=${uid}`,
  });
  return (
    <PageSection hasBodyWrapper={false}>
      <Events events={events} namespace={namespace} />
    </PageSection>
  );
};
