import { describe, expect, it, jest } from '@jest/globals';
import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen, within } from '@testing-library/react';

import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aClaim } from '#testing/aClaim.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { anEvent } from '#testing/anEvent.ts';
import { anOverlayHost } from '#testing/anOverlayHost.tsx';
import { aRestore } from '#testing/aRestore.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aStorageClass } from '#testing/aStorageClass.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import SnapshotDetailsPage from './SnapshotDetailsPage.tsx';

type Opened = Rendered & { readonly cluster: TestConsole };

const content = aContent({ vm: aVm(), cut: ['root', 'data'], size: '30Gi', storageClass: 'fast' });

const recorded = (wish: SnapshotWish = {}): VirtualMachineSnapshot =>
  aSnapshot({
    ...wish,
    status: {
      virtualMachineSnapshotContentName: content.metadata.name,
      snapshotVolumes: { includedVolumes: ['root', 'data'], excludedVolumes: ['scratch'] },
      ...wish.status,
    },
  });

const open = async (
  objects: readonly KubeObject[],
  prepare: (cluster: TestConsole) => void = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole(objects);
  prepare(cluster);
  const Overlay = anOverlayHost();
  const rendered = await renderInConsole(
    <>
      <SnapshotDetailsPage name="s1" namespace="shop" />
      <Overlay />
    </>,
  );
  return { ...rendered, cluster };
};

/** A term gives its definition no name by which that could be found. */
const getFact = (title: string): HTMLElement => {
  const found = screen
    .getAllByRole('definition')
    .find(({ previousElementSibling }) => previousElementSibling?.textContent === title);
  if (found === undefined) {
    throw new Error(`There is no ${title}`);
  }
  return found;
};

describe('SnapshotDetailsPage', () => {
  it('leads back to the VM and its snapshots', async () => {
    await open([recorded(), content, aVm()]);
    const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
    expect(trail.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine',
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1',
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots',
    ]);
    expect(trail.getByText('s1')).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('heading', { level: 1, name: 's1' })).toBeVisible();
  });

  it('tells when it was asked for and cut, and how long it took', async () => {
    await open([
      recorded({
        status: {
          creationTime: '2026-11-24T02:30:04Z',
          conditions: [
            { type: 'Ready', status: 'True', lastTransitionTime: '2026-11-24T02:32:00Z' },
          ],
        },
      }),
      content,
    ]);
    expect(getFact('Took')).toHaveTextContent(
      '4 sec until the disks were cut2 min until it could be restored',
    );
  });

  it('repeats KubeVirt’s own sentence for each of its words, known or not', async () => {
    await open([
      recorded({
        status: {
          sourceIndications: [
            { indication: 'Online', message: 'It ran.' },
            { indication: 'Moonlight', message: 'The moon shone.' },
          ],
        },
      }),
      content,
    ]);
    const fact = within(getFact('Consistency'));
    expect(fact.getByText('It ran.')).toBeVisible();
    expect(fact.getByText('The moon shone.')).toBeVisible();
  });

  it('lists every disk with size and storage class, and the ones left out with why', async () => {
    const vm = aVm({
      left: { scratch: { volume: { name: 'scratch' }, reason: 'no snapshot class' } },
    });
    await open([recorded(), content, vm]);
    const rows = within(screen.getByRole('table', { name: 'Disks' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'NameIn the snapshotSizeRestore sizeStorage class',
      'rootCut, the storage completes the copy30 GiB–fast',
      'dataCut, the storage completes the copy30 GiB–fast',
      'scratchNoIts kind cannot be copied.KubeVirt says: no snapshot class–––',
    ]);
  });

  it('shows how large one is that is left out, and asks for no claim twice', async () => {
    const volume = { name: 'scratch', persistentVolumeClaim: { claimName: 'web-1-scratch' } };
    const claim = aClaim({ name: 'web-1-scratch', size: '1Gi', storageClass: 'local' });
    const vm = aVm({ left: { scratch: { volume, reason: 'PVC not found' } } });
    await open([recorded(), content, vm, aClaim(), aClaim({ name: 'web-1-data' }), claim]);
    expect(await screen.findByRole('row', { name: /^scratch No .* 1 GiB – local$/ })).toBeVisible();
    const asked = jest
      .mocked(k8sListItems)
      .mock.calls.filter(([{ model }]) => model.kind === 'PersistentVolumeClaim')
      .map(([{ queryParams }]) => (queryParams as { fieldSelector: string }).fieldSelector);
    expect(asked).toEqual([
      'metadata.name=web-1-root',
      'metadata.name=web-1-data',
      'metadata.name=web-1-scratch',
    ]);
  });

  it.each([
    {
      title: 'the VM has lost since',
      others: [aVm()],
      says: 'It is not recorded why it was left out, and the VM no longer has it.',
    },
    {
      title: 'was in a VM that is gone',
      others: [],
      says: 'It is not recorded why it was left out.',
    },
  ])('says that nobody knows why one is left out that $title', async ({ others, says }) => {
    await open([recorded(), content, ...others]);
    expect(screen.getByRole('row', { name: `scratch No ${says} – – –` })).toBeVisible();
  });

  it.each([
    {
      volume: { cloudInitNoCloud: {} },
      reason: 'Snapshot is not supported for this volumeSource type [scratch]',
      says: 'Cloud-init: its kind cannot be copied.',
    },
    {
      volume: { dataVolume: { name: 'x' } },
      reason: 'No VolumeSnapshotClass: Volume snapshots are not configured',
      says: 'Its storage is not set up for snapshots. An administrator can change that.',
    },
    {
      volume: { dataVolume: { name: 'x' } },
      reason: '2 matching VolumeSnapshotClasses for fast',
      says: 'Its storage has several snapshot classes and none of them is the default. An administrator has to choose one.',
    },
    {
      volume: { dataVolume: { name: 'x' } },
      reason: 'PVC not found',
      says: 'There is no volume with its data.',
    },
  ])('says plainly why one is left out, then in KubeVirt’s words: $reason', async (row) => {
    const volume = { name: 'scratch', ...row.volume };
    await open([recorded(), content, aVm({ left: { scratch: { volume, reason: row.reason } } })]);
    expect(screen.getByRole('cell', { name: /^No / })).toHaveTextContent(
      `No${row.says}KubeVirt says: ${row.reason}`,
    );
  });

  it('says of one that is left out that it could be copied by now', async () => {
    await open([recorded(), content, aVm({ disks: ['root', 'data', 'scratch'] })]);
    expect(screen.getByRole('cell', { name: /^No / })).toHaveTextContent(
      'NoBy now it could be copied.',
    );
  });

  it.each([
    { provisioner: 'csi.vsphere.vmware.com', says: true },
    { provisioner: 'lab.csi', says: false },
  ])('says of disks of $provisioner that they are tied: $says', async ({ provisioner, says }) => {
    await open([recorded(), content, aVm(), aStorageClass({ provisioner })]);
    const found = within(screen.getByRole('table', { name: 'Disks' })).queryAllByText(
      'While it has snapshots, this disk cannot be deleted or grown.',
    );
    expect(found).toHaveLength(says ? 2 : 0);
  });

  it('asks for no storage classes where they may not be seen', async () => {
    await open([recorded(), content, aVm()], (cluster) => {
      cluster.deny('list', 'storageclasses');
    });
    const asked = jest.mocked(k8sListItems).mock.calls.map(([{ model }]) => model.kind);
    expect(asked).toContain('PersistentVolumeClaim');
    expect(asked).not.toContain('StorageClass');
  });

  it('lists the restores from it, and none from an earlier one of its name', async () => {
    const old = aRestore({ name: 'r-old', complete: true });
    await open([
      recorded(),
      content,
      aRestore({ name: 'r-new', failed: true }),
      { ...old, metadata: { ...old.metadata, creationTimestamp: '2026-11-23T00:00:00Z' } },
    ]);
    const rows = within(screen.getByRole('table', { name: 'Restores from it' })).getAllByRole(
      'row',
    );
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual(['r-newweb-1–Failed']);
  });

  it('shows its events with those of its record, and those of no other', async () => {
    const snapshot = recorded();
    const { user } = await open([
      snapshot,
      anEvent({ of: snapshot, reason: 'Made', message: 'Content was made' }),
      anEvent({ of: content, reason: 'Cut', message: 'The disks were cut' }),
      anEvent({ of: aSnapshot({ name: 's2' }), reason: 'Other' }),
    ]);
    await user.click(screen.getByRole('button', { name: 'Events' }));
    const rows = within(screen.getByRole('table', { name: 'Events' }))
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      [expect.anything(), 'Snapshot', 'Normal', 'Made', 'Content was made', '1'],
      [expect.anything(), 'KubeVirt’s record', 'Normal', 'Cut', 'The disks were cut', '1'],
    ]);
  });

  it('shows the object as it is written', async () => {
    const { user } = await open([recorded()]);
    await user.click(screen.getByRole('button', { name: 'YAML' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'YAML' }).value;
    expect(JSON.parse(text)).toMatchObject({ metadata: { name: 's1' } });
  });

  it('edits the description in place', async () => {
    const { user, cluster } = await open([recorded({ description: 'Before' }), content]);
    await user.click(screen.getByRole('button', { name: 'Edit description' }));
    const field = await screen.findByRole('textbox', { name: 'Description' });
    await user.clear(field);
    await user.type(field, 'After');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(getFact('Description')).toHaveTextContent('After');
    expect(cluster.find('VirtualMachineSnapshot', 's1')?.metadata.annotations).toEqual({
      description: 'After',
    });
  });
});
