import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';

import { aSnapshot } from '#testing/aSnapshot.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import { SnapshotFailedAlert } from './SnapshotFailedAlert.tsx';

describe('SnapshotFailedAlert', () => {
  it("says why in KubeVirt's own words and can be dismissed", async () => {
    const dismiss = jest.fn();
    const snapshot = aSnapshot({
      phase: 'Failed',
      error: 'VolumeSnapshot v error: pool is full',
      failure: 'snapshot deadline exceeded',
    });
    const { user } = await renderInConsole(
      <SnapshotFailedAlert snapshot={snapshot} onClose={dismiss} />,
    );
    expect(screen.getByText('Snapshot s1 failed')).toBeVisible();
    expect(screen.getByText('VolumeSnapshot v error: pool is full')).toBeVisible();
    expect(screen.getByText('snapshot deadline exceeded')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Close/ }));
    expect(dismiss).toHaveBeenCalled();
  });

  it('is silent about any other snapshot', async () => {
    await renderInConsole(<SnapshotFailedAlert snapshot={aSnapshot()} />);
    expect(screen.queryByText(/failed/)).toBeNull();
  });
});
