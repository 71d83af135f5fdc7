import { Button, DescriptionList } from '@patternfly/react-core';
import { PencilAltIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import { VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getDescription } from '#ui/components/edit-description/getDescription.ts';
import { useEditDescription } from '#ui/components/edit-description/useEditDescription.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { findVmOwner } from '#domain/snapshot/findVmOwner.ts';
import { toInstant } from '#domain/time/instant.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';
import { NamespaceLink } from '#ui/sdk/NamespaceLink.tsx';
import { useAccess } from '#ui/sdk/useAccess.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import { Fact } from './Fact.tsx';
import { OriginText } from './OriginText.tsx';
import { Took } from './Took.tsx';
import { VmFact } from './VmFact.tsx';

type WhatFactsProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: Watched<VirtualMachine>;
  readonly own: VirtualMachine | undefined;
};

/** Lines stay lines, and a long word breaks. */
const WRITTEN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** What it is, of what, by whom and when. */
export const WhatFacts = ({ snapshot, vm, own }: WhatFactsProps): ReactElement => {
  const t = useT();
  const edit = useEditDescription();
  const { namespace = '', creationTimestamp } = snapshot.metadata;
  const { creationTime } = snapshot.status ?? {};
  const access = useAccess(VirtualMachineSnapshotModel, 'patch', namespace);
  const description = getDescription(snapshot);
  return (
    <DescriptionList>
      <Fact title={t('Description')}>
        <span dir="auto" style={WRITTEN}>
          {description === '' ? '–' : description}
        </span>
        {access === 'allowed' && (
          <Button
            variant="plain"
            icon={<PencilAltIcon />}
            aria-label={t('Edit description')}
            onClick={() => {
              edit(snapshot);
            }}
          />
        )}
      </Fact>
      <Fact title={t('VirtualMachine')}>
        <VmFact
          name={snapshot.spec.source.name}
          namespace={namespace}
          vm={vm}
          own={own}
          goesWithIt={findVmOwner(snapshot) !== undefined}
        />
      </Fact>
      <Fact title={t('Namespace')}>
        <NamespaceLink name={namespace} />
      </Fact>
      <Fact title={t('Origin')}>
        <OriginText snapshot={snapshot} />
      </Fact>
      <Fact title={t('Asked for')}>
        {creationTimestamp === undefined ? '–' : <MomentCell at={toInstant(creationTimestamp)} />}
      </Fact>
      {!holdsNoDisk(snapshot) && (
        <Fact title={t('Disks cut')}>
          {creationTime === undefined ? '–' : <MomentCell at={toInstant(creationTime)} />}
        </Fact>
      )}
      <Fact title={t('Took')}>
        <Took snapshot={snapshot} />
      </Fact>
    </DescriptionList>
  );
};
