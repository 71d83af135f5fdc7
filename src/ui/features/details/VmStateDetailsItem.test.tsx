import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import { aRestore } from '#testing/aRestore.ts';
import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import VmStateDetailsItem from './VmStateDetailsItem.tsx';

describe('VmStateDetailsItem', () => {
  it('shows what the VM is doing', async () => {
    aConsole();
    await renderInConsole(<VmStateDetailsItem obj={aVm({ snapshotInProgress: 's1' })} />);
    expect(screen.getByRole('button', { name: 'Snapshotting' })).toBeVisible();
  });

  it('looks at the restores, for one that waits until the VM is off shows nowhere else', async () => {
    const cluster = aConsole([aRestore()]);
    await renderInConsole(<VmStateDetailsItem obj={aVm({ printableStatus: 'Running' })} />);
    expect(screen.getByRole('button', { name: 'Restoring' })).toBeVisible();
    cluster.put(aRestore({ complete: true }));
    expect(screen.getByText('Running')).toBeVisible();
  });

  it('looks at the instance, for a frozen guest shows nowhere else', async () => {
    const cluster = aConsole([aVmi({ frozen: true })]);
    await renderInConsole(<VmStateDetailsItem obj={aVm({ printableStatus: 'Running' })} />);
    expect(await screen.findByText('Guest frozen', {}, { timeout: 10_000 })).toBeVisible();
    cluster.put(aVmi());
    expect(screen.getByText('Running')).toBeVisible();
  });
});
