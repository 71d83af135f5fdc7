import { describe, expect, it, jest } from '@jest/globals';
import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import type { VolumeSnapshot } from '#api/volumeSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';
import { servePreferences } from '#testing/servePreferences.ts';

import SnapshotsTab from './SnapshotsTab.tsx';

const content = aContent({ size: '30Gi' });
const recorded = aSnapshot({
  status: { virtualMachineSnapshotContentName: content.metadata.name },
});

const copy: VolumeSnapshot = {
  apiVersion: 'snapshot.storage.k8s.io/v1',
  kind: 'VolumeSnapshot',
  metadata: {
    name: 'vmsnapshot-uid-s1-volume-root',
    namespace: 'shop',
    labels: { 'snapshot.kubevirt.io/source-vm-name': 'web-1' },
  },
  status: { restoreSize: '40Gi' },
};

const open = async (objects: readonly KubeObject[], isDenied: boolean): Promise<Rendered> => {
  const cluster = aConsole(objects);
  if (isDenied) {
    cluster.deny('list', 'volumesnapshots');
  }
  servePreferences({ 'vm-snapshots.tab.columns': ['restoreSize'] });
  return renderInConsole(<SnapshotsTab obj={aVm()} />);
};

describe('SnapshotsTab, the restore size', () => {
  it('is what the storage says, and is not asked for twice', async () => {
    await open([recorded, content, copy], false);
    expect(screen.getByRole('cell', { name: '40 GiB' })).toBeVisible();
    expect(k8sListItems).not.toHaveBeenCalled();
  });

  it('is what was asked for at least, where what the storage says may not be seen', async () => {
    const { user } = await open([recorded, content, copy], true);
    await user.hover(await screen.findByText('At least 60 GiB'));
    expect(
      await screen.findByText(/^A restored disk is at least as large as was asked for/),
    ).toBeInTheDocument();
  });

  it.each([
    { title: 'the record cannot be read', objects: [recorded], isRefused: true },
    { title: 'the record tells no size', objects: [recorded, aContent()], isRefused: false },
  ])('is not visible where $title', async ({ objects, isRefused }) => {
    const cluster = aConsole(objects);
    cluster.deny('list', 'volumesnapshots');
    servePreferences({ 'vm-snapshots.tab.columns': ['restoreSize'] });
    if (isRefused) {
      jest.mocked(k8sListItems).mockRejectedValue(anApiError({ code: 403 }));
    }
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    await user.hover(await screen.findByText('Not visible to you'));
    expect(
      await screen.findByText('It stands in VolumeSnapshots, which you may not see.'),
    ).toBeInTheDocument();
  });

  it.each([
    { title: 'nothing is recorded yet', objects: [aSnapshot()] },
    { title: 'no disk is in it', objects: [recorded, aContent({ disks: [] })] },
  ])('is none where $title', async ({ objects }) => {
    await open(objects, true);
    expect(await screen.findByRole('cell', { name: '–' })).toBeVisible();
  });
});
