import { Content, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshotContent } from '#api/virtualMachineSnapshot.ts';
import { countCopiedDisks, listUncutDisks } from '#domain/snapshot/countCopiedDisks.ts';
import { useT } from '#ui/i18n.ts';

import { DiskProgress } from './DiskProgress.tsx';

type CopyProgressProps = { readonly content: VirtualMachineSnapshotContent | undefined };

/** How many disks of a snapshot are cut, and which of them it waits for. */
export const CopyProgress = ({ content }: CopyProgressProps): ReactElement | null => {
  const t = useT();
  const disks = countCopiedDisks(content);
  if (content === undefined || disks === undefined || disks.all === 0) {
    return null;
  }
  const uncut = listUncutDisks(content);
  return (
    <StackItem>
      <DiskProgress {...disks} />
      {uncut.length > 0 && (
        <Content component="small">
          {t('Waiting for {{disks}}', { disks: uncut.join(', ') })}
        </Content>
      )}
    </StackItem>
  );
};
