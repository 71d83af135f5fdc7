import { describe, expect, it, jest } from '@jest/globals';
import { useK8sWatchResource, useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { aConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import SnapshotsTab from './SnapshotsTab.tsx';

const KIND = 'VirtualMachineSnapshot';

const CLONE = { apiVersion: 'v1', kind: 'VirtualMachineClone', name: 'c1', uid: 'uid-c1' };

const getTake = (): HTMLElement => screen.getByRole('button', { name: 'Take snapshot' });

describe('SnapshotsTab, in each state', () => {
  it('has nothing to show while a VM is only being designed', async () => {
    aConsole();
    await renderInConsole(<SnapshotsTab />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('shows the outline of a table while it loads', async () => {
    aConsole();
    jest.mocked(useK8sWatchResource).mockReturnValue([[], false, undefined]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText('Loading')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('columnheader', { name: 'Consistency' })).toBeVisible();
  });

  it('invites to take the first one', async () => {
    aConsole();
    const launch = jest.fn();
    jest.mocked(useOverlay).mockReturnValue(launch);
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByRole('heading', { name: 'No snapshots yet' })).toBeVisible();
    expect(screen.getByText('A snapshot lets you bring web-1 back to this moment.')).toBeVisible();
    await user.click(getTake());
    await waitFor(() => {
      expect(launch).toHaveBeenCalledTimes(1);
    });
  });

  it('promises no more than a snapshot of this VM gives', async () => {
    aConsole();
    const reason = 'Snapshot is not supported for this volumeSource type [image]';
    const left = {
      image: { volume: { name: 'image', containerDisk: { image: 'tools' } }, reason },
    };
    const { unmount } = await renderInConsole(<SnapshotsTab obj={aVm({ disks: [], left })} />);
    expect(
      screen.getByText(
        'None of its disks can be copied: image (its kind cannot be copied). A snapshot holds its settings only. It lets you bring the settings of web-1 back to this moment.',
      ),
    ).toBeVisible();
    unmount();
    await renderInConsole(<SnapshotsTab obj={aVm({ disks: [] })} />);
    expect(screen.getByText(/^The VM has no disks. A snapshot holds its settings/)).toBeVisible();
    expect(screen.queryByText(/bring web-1 back/)).not.toBeInTheDocument();
  });

  it('says that it is forbidden and which role to ask for', async () => {
    aConsole().failWatch(KIND, anApiError({ code: 403 }));
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(
      screen.getByRole('heading', { name: 'You may not see snapshots in shop' }),
    ).toBeVisible();
    expect(screen.getByText('Ask for the role view.')).toBeVisible();
  });

  it('says that the cluster has no such thing as a snapshot', async () => {
    aConsole().failWatch(KIND, anApiError({ code: 404 }));
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(
      screen.getByRole('heading', { name: 'This cluster has no snapshots of virtual machines' }),
    ).toBeVisible();
  });

  it("says that loading failed, with the API's own words behind Details", async () => {
    aConsole().failWatch(KIND, anApiError({ code: 500, message: 'etcd is full' }));
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(
      screen.getByRole('heading', { name: 'The snapshots could not be loaded' }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('etcd is full')).toBeVisible();
  });

  it('keeps the rows and says so when the connection is lost', async () => {
    const cluster = aConsole([aSnapshot()]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    cluster.failWatch(KIND, anApiError({ code: 502, message: 'Bad Gateway' }), true);
    expect(
      screen.getByRole('heading', { name: /Connection lost\. Showing the state of \d/ }),
    ).toBeVisible();
    expect(screen.getByRole('row', { name: /^Select s1 / })).toBeVisible();
  });
});

describe('SnapshotsTab, its header', () => {
  it('says what the VM is doing and how far back the newest usable one lies', async () => {
    const twoHoursAgo = new Date(Date.now() - 7_300_000).toISOString();
    aConsole([
      aSnapshot({ name: 'old', created: '2026-01-01T00:00:00Z' }),
      aSnapshot({ name: 'new', created: twoHoursAgo, status: { indications: ['Online'] } }),
      aSnapshot({ name: 'failed', phase: 'Failed', created: new Date().toISOString() }),
      aSnapshot({ name: 'tmp-snapshot-c1', owners: [CLONE], created: new Date().toISOString() }),
    ]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText('Newest usable: 2 hr. ago, Crash-consistent')).toBeVisible();
    expect(screen.getByText('Stopped')).toBeVisible();
  });

  it('counts on the newest one with disks, and on none that holds the configuration only', async () => {
    const hourAgo = new Date(Date.now() - 3_700_000).toISOString();
    const now = new Date().toISOString();
    const bare = aSnapshot({ name: 'bare', created: now, status: { snapshotVolumes: {} } });
    const cluster = aConsole([bare]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText(/^Newest usable: .*, only the configuration$/)).toBeVisible();
    cluster.put(aSnapshot({ created: hourAgo }));
    expect(screen.getByText('Newest usable: 1 hr. ago, Offline')).toBeVisible();
  });

  it('does not name a consistency that KubeVirt does not tell', async () => {
    const hourAgo = new Date(Date.now() - 3_700_000).toISOString();
    aConsole([aSnapshot({ created: hourAgo, status: { indications: ['SomethingNew'] } })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText('Newest usable: 1 hr. ago')).toBeVisible();
  });

  it('says before all else that the guest is still frozen, with the way out, and keeps the focus after it', async () => {
    const cluster = aConsole([aVmi({ frozen: true })]);
    await renderInConsole(<SnapshotsTab obj={aVm({ printableStatus: 'Running' })} />);
    const alert = screen.getByRole('heading', { level: 2, name: /Guest frozen/ });
    expect(alert).toBeVisible();
    act(() => {
      screen.getByRole('button', { name: 'Unfreeze' }).focus();
    });
    cluster.put(aVmi());
    expect(alert).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Snapshots' })).toHaveFocus();
  });

  it.each([
    { vm: aVm({ snapshotInProgress: 's9' }), reason: 'Snapshot s9 is being taken.' },
    { vm: aVm({ restoreInProgress: 'r1' }), reason: 'The VM is being restored.' },
    { vm: aVm({ deleted: '2026-11-24T02:30:00Z' }), reason: 'The VM is being deleted.' },
  ])('does not take another one while "$reason", and says so', async ({ vm, reason }) => {
    aConsole([aSnapshot()]);
    const { user } = await renderInConsole(<SnapshotsTab obj={vm} />);
    expect(getTake()).toHaveAttribute('aria-disabled', 'true');
    await user.hover(getTake());
    expect(await screen.findByRole('tooltip')).toHaveTextContent(reason);
  });

  it('lets a viewer read why there is nothing to take', async () => {
    const cluster = aConsole();
    cluster.deny('create', 'virtualmachinesnapshots');
    const { user } = await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(getTake()).toHaveAttribute('aria-disabled', 'true');
    await user.tab();
    expect(getTake()).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'You may not take snapshots in shop.',
    );
  });

  it('keeps the focus on the button when it becomes disabled', async () => {
    aConsole([aSnapshot()]);
    const Page = (): ReactElement => {
      const [snapshot, setSnapshot] = useState<string>();
      return (
        <>
          <SnapshotsTab obj={aVm(snapshot === undefined ? {} : { snapshotInProgress: snapshot })} />
          <button
            type="button"
            onClick={() => {
              setSnapshot('s9');
            }}
          >
            Begin
          </button>
        </>
      );
    };
    await renderInConsole(<Page />);
    act(() => {
      getTake().focus();
    });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(getTake()).toHaveAttribute('aria-disabled', 'true');
    expect(getTake()).toHaveFocus();
  });
});

describe('SnapshotsTab, after a failure', () => {
  const failed = aSnapshot({
    name: 's2',
    phase: 'Failed',
    created: '2026-11-24T03:00:00Z',
    error: 'pool san-2 has no space left',
  });

  it("says so with KubeVirt's words, until a later one succeeds", async () => {
    const cluster = aConsole([aSnapshot(), failed]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.getByText('Snapshot s2 failed')).toBeVisible();
    expect(screen.getByText('pool san-2 has no space left')).toBeInTheDocument();
    cluster.put(aSnapshot({ name: 's3', created: '2026-11-24T04:00:00Z' }));
    expect(screen.queryByText('Snapshot s2 failed')).not.toBeInTheDocument();
  });

  it('says nothing of a failure that a success had followed', async () => {
    aConsole([failed, aSnapshot({ name: 's3', created: '2026-11-24T04:00:00Z' })]);
    await renderInConsole(<SnapshotsTab obj={aVm()} />);
    expect(screen.queryByText('Snapshot s2 failed')).not.toBeInTheDocument();
  });
});
