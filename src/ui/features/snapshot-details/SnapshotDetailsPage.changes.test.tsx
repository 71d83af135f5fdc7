import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';

import { VM_UID_LABEL } from '#api/labels.ts';
import type { KubeObject } from '#api/meta.ts';
import type { RunStrategy, VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aContent } from '#testing/aContent.ts';
import { anOverlayHost } from '#testing/anOverlayHost.tsx';
import { aSnapshot } from '#testing/aSnapshot.ts';
import type { SnapshotWish } from '#testing/aSnapshot.ts';
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

const getPart = (name: string): HTMLElement => screen.getByRole('region', { name });

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

  it('tells rules for nodes and devices in a line, and of long ones only that they are set', async () => {
    const build = (spec: object): VirtualMachine => ({
      ...aVm(),
      spec: { ...aVm().spec, template: { spec: { volumes: [], ...spec } } },
    });
    const match = { key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a', 'b'] };
    const now = build({
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'gpu', operator: 'Exists' }, { key: 'old' }],
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchExpressions: [match] }],
          },
        },
      },
      domain: { devices: { rng: {} } },
    });
    await open([recorded(), aContent({ vm: build({}) }), now]);
    const rows = within(screen.getByRole('table', { name: 'Changes since' })).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      'Choice of nodesNot setSet',
      'Other settingKubeVirt’s field: template.spec.domain.devices.rngNot setSet',
      'Choice of nodesNot setdisk=ssd',
      'Choice of nodesNot setkey=gpu, operator=Exists; key=old',
    ]);
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
