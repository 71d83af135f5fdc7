import { PageSection } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { KubeEvent } from '#api/event.ts';
import { EventModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useWatchLists } from '#ui/sdk/useWatchLists.ts';

import { Events } from './Events.tsx';
import { joinEvents } from './joinEvents.ts';

type EventsTabProps = { readonly snapshot: VirtualMachineSnapshot };

/**
 * What controllers said about the snapshot and about KubeVirt's record of it, where most of the work is done, as long as
 * Kubernetes remembers it. The name of the record holds the UID of the snapshot, so that no other ever bore it.
 */
export const EventsTab = ({ snapshot }: EventsTabProps): ReactElement => {
  const { namespace = '', uid = '' } = snapshot.metadata;
  const record = snapshot.status?.virtualMachineSnapshotContentName;
  const lists = useWatchLists<KubeEvent>(EventModel, {
    snapshot: { namespace, fieldSelector: `involvedObject.uid=${uid}` },
    ...(record === undefined
      ? {}
      : { record: { namespace, fieldSelector: `involvedObject.name=${record}` } }),
  });
  return (
    <PageSection hasBodyWrapper={false}>
      <Events events={joinEvents(Object.values(lists))} namespace={namespace} />
    </PageSection>
  );
};
