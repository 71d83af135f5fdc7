import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import { SnapshotFailedAlert } from './SnapshotFailedAlert.tsx';

describe('SnapshotFailedAlert', () => {
  it("says why in plain words, has KubeVirt's own behind them, and can be dismissed", async () => {
    const dismiss = jest.fn();
    const snapshot = aSnapshot({
      phase: 'Failed',
      error: 'VolumeSnapshot v error: "rpc error: code = Internal desc = pool is full"',
      failure: 'snapshot deadline exceeded',
    });
    const { user } = await renderInConsole(
      <SnapshotFailedAlert snapshot={snapshot} vm={undefined} onClose={dismiss} />,
    );
    expect(screen.getByText('Snapshot s1 failed')).toBeVisible();
    expect(screen.getByText('The storage could not copy a disk.')).toBeVisible();
    expect(screen.getByText('The storage says: pool is full')).toBeVisible();
    expect(screen.getByText('KubeVirt gave up when the time limit was over.')).toBeVisible();
    expect(screen.getByText('snapshot deadline exceeded')).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('snapshot deadline exceeded')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Close/ }));
    expect(dismiss).toHaveBeenCalled();
  });

  it("shows KubeVirt's own words at once where nothing else is known", async () => {
    await renderInConsole(
      <SnapshotFailedAlert
        snapshot={aSnapshot({ phase: 'Failed', failure: 'something new' })}
        vm={undefined}
      />,
    );
    expect(screen.getByText('something new')).toBeVisible();
  });

  it('says what KubeVirt does not say of disks with several snapshot classes', async () => {
    const reason = '2 matching VolumeSnapshotClasses for fast';
    await renderInConsole(
      <SnapshotFailedAlert
        snapshot={aSnapshot({ phase: 'Failed', failure: 'snapshot deadline exceeded' })}
        vm={aVm({ left: { root: { volume: { name: 'root' }, reason } } })}
      />,
    );
    expect(screen.getByText(/^The storage of root has several snapshot classes/)).toBeVisible();
  });

  it('is silent about any other snapshot', async () => {
    await renderInConsole(<SnapshotFailedAlert snapshot={aSnapshot()} vm={aVm()} />);
    expect(screen.queryByText(/failed/)).toBeNull();
  });
});
