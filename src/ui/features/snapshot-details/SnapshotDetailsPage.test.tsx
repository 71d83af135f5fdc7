import { describe, expect, it, jest } from '@jest/globals';
import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor, within } from '@testing-library/react';

import { VM_UID_LABEL } from '#api/labels.ts';
import type { KubeObject } from '#api/meta.ts';
import type { RunStrategy, VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
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

const getPart = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('SnapshotDetailsPage', () => {
  it('leads back to the VM and its snapshots', async () => {
    await open([recorded(), content, aVm()]);
    const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
    expect(trail.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine',
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1',
      '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots',
    ]);
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
      'scratchNono snapshot class–––',
    ]);
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

describe('SnapshotDetailsPage, what changed since', () => {
  const title = 'What changed in web-1 since';

  it('says that nothing did', async () => {
    await open([recorded(), content, aVm()]);
    expect(getPart(title)).toHaveTextContent('Nothing: its configuration is as it was then.');
  });

  it('says what did, then and now, and follows', async () => {
    const { cluster } = await open([recorded(), content, aVm({ runStrategy: 'Always' })]);
    const listRows = (): (string | null)[] =>
      within(screen.getByRole('table', { name: 'Changes since' }))
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent);
    expect(listRows()).toEqual(['Start settingOff (Halted)Always on (Always)']);
    cluster.put(aVm({ disks: ['root'] }));
    await waitFor(() => {
      expect(listRows()).toEqual(['Disk dataweb-1-dataNot there']);
    });
    const vm = aVm();
    cluster.put({ ...vm, metadata: { ...vm.metadata, labels: { tier: 'live' } } });
    await waitFor(() => {
      expect(listRows()).toEqual(['Label tierNot therelive']);
    });
  });

  it('tells settings in words and sizes, and by the name of the field only what has no words', async () => {
    const build = (spec: object, start: RunStrategy, top: object = {}): VirtualMachine => {
      const vm = aVm({ runStrategy: start });
      return { ...vm, spec: { ...vm.spec, ...top, template: { spec } } };
    };
    const then = build(
      {
        domain: {
          cpu: { cores: 1, numa: 'a' },
          memory: { guest: '128Mi', maxGuest: '1500Mi' },
          devices: { interfaces: [{ name: 'default', masquerade: {} }] },
          machine: { type: 'q35' },
        },
        networks: [{ name: 'default', pod: {} }],
        volumes: [
          { name: 'root', persistentVolumeClaim: { claimName: 'web-1' } },
          { name: 'tmp', emptyDisk: { capacity: '1Gi' } },
        ],
      },
      'Manual',
      { instancetype: { name: 'small' }, preference: { name: 'rhel', kind: 'A' } },
    );
    const now = build(
      {
        domain: {
          cpu: { cores: 2, numa: 'b' },
          memory: { guest: '256Mi', maxGuest: '1501Mi', hugepages: { pageSize: 'odd' } },
          devices: { interfaces: [{ name: 'default', bridge: {} }] },
          machine: { type: 'pc' },
        },
        hostname: 'web',
        networks: [
          { name: 'default', multus: { networkName: 'dmz' } },
          { name: 'two', pod: {} },
        ],
        schedulerName: 'odd',
        volumes: [{ name: 'root', dataVolume: { name: 'web-2' } }],
      },
      'Once',
      { instancetype: { name: 'large' }, preference: { name: 'rhel', kind: 'B' } },
    );
    await open([recorded(), aContent({ vm: then }), now]);
    const rows = within(screen.getByRole('table', { name: 'Changes since' })).getAllByRole('row');
    expect(
      rows.slice(1).map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent)
          .join(' | '),
      ),
    ).toEqual([
      'Instance type | small | large',
      'Kind of the preference | A | B',
      'CPU cores | 1 | 2',
      'CPUKubeVirt’s field: numa | a | b',
      'Memory | 128 MiB | 256 MiB',
      'Size of memory pages | Not set | odd',
      'Most memory | 1500Mi | 1501Mi',
      'Disk root uses another volume | web-1 | web-2',
      'Disk tmp | Temporary disk | Not there',
      'How network default is connected | masquerade | bridge',
      'Network default leads elsewhere | Pod network | dmz',
      'Network two | Not there | Pod network',
      'Start setting | Started and stopped by hand (Manual) | Started once (Once)',
      'Machine type | q35 | pc',
      'Host name | Not set | web',
      'Other settingKubeVirt’s field: template.spec.schedulerName | Not set | odd',
    ]);
  });

  it.each([
    { says: 'web-1 does not exist', objects: [recorded(), content] },
    { says: 'KubeVirt’s record is gone', objects: [recorded(), aVm()] },
    {
      says: 'KubeVirt has not recorded the configuration of the VM yet',
      objects: [aSnapshot({ phase: 'InProgress' }), aVm()],
    },
    {
      says: 'is another VM of the same name',
      objects: [recorded({ labels: { [VM_UID_LABEL]: 'uid-before' } }), content, aVm()],
    },
    {
      says: 'does not hold the configuration',
      objects: [recorded(), aContent(), aVm()],
    },
  ])('says: $says', async ({ says, objects }) => {
    await open(objects);
    expect(getPart(title)).toHaveTextContent(says);
  });
});
