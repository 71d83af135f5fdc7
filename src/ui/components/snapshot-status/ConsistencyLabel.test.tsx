import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import type { SnapshotWish } from '#testing/aSnapshot.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { ConsistencyLabel } from './ConsistencyLabel.tsx';
import { PromiseAlert } from './PromiseAlert.tsx';

const show = (wish: SnapshotWish): Promise<Rendered> =>
  renderInConsole(<ConsistencyLabel snapshot={aSnapshot(wish)} vm={aVm()} />);

const lostAgent: SnapshotWish = {
  promised: 'file-system',
  status: { indications: ['GuestAgent', 'NoGuestAgent', 'Online'] },
};

describe('ConsistencyLabel', () => {
  it('says how whole it is, and what that means', async () => {
    const { user } = await show({ promised: 'offline' });
    await user.tab();
    expect(screen.getByText('Offline')).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Taken while the VM was off: complete and clean.',
    );
    expect(screen.queryByText('Worse than promised')).not.toBeInTheDocument();
  });

  it('says by keyboard too that it is worse than promised, and why', async () => {
    const { user } = await show(lostAgent);
    expect(screen.getByText('Crash-consistent')).toBeVisible();
    await user.tab();
    await user.tab();
    expect(
      await screen.findByText('The guest agent did not answer when the disks were cut.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('tooltip')).toHaveTextContent(
      'File-system-consistent was promised, Crash-consistent is what it is.',
    );
  });

  it('names a disk that was to be in it', async () => {
    const { user } = await show({
      wanted: ['root', 'data'],
      status: { snapshotVolumes: { includedVolumes: ['root'], excludedVolumes: ['data'] } },
    });
    expect(screen.getByText('Partial: 1 of 2 disks')).toBeVisible();
    await user.hover(screen.getByText('Worse than promised'));
    expect(await screen.findByText('To be in it, but missing: data.')).toBeInTheDocument();
  });

  it('repeats what KubeVirt says where nobody knows the word', async () => {
    const { user } = await show({
      status: {
        sourceIndications: [
          { indication: 'Online', message: 'Snapshot taken while the VM was running.' },
          { indication: 'CutApart', message: 'The disks were cut one after another.' },
        ],
      },
    });
    await user.hover(screen.getByText('Unknown'));
    expect(
      await screen.findByText('KubeVirt says: CutApart: The disks were cut one after another.'),
    ).toBeInTheDocument();
  });

  it('calls one without any disk neither complete nor clean', async () => {
    const { user } = await show({ status: { snapshotVolumes: {} } });
    expect(screen.queryByText('Offline')).not.toBeInTheDocument();
    await user.hover(screen.getByText('Only the configuration'));
    expect(
      await screen.findByText('None of the VM’s disks is in it. A restore brings back no data.'),
    ).toBeInTheDocument();
  });

  it('says of how many disks none is in it', async () => {
    const snapshotVolumes = { excludedVolumes: ['root', 'data'] };
    const { user } = await show({ status: { snapshotVolumes } });
    await user.hover(screen.getByText('Partial: 0 of 2 disks'));
    expect(
      await screen.findByText('A restore from it leaves the disks alone.'),
    ).toBeInTheDocument();
  });

  it('waits for the end', async () => {
    const { container } = await show({ ...lostAgent, phase: 'InProgress' });
    expect(container).toHaveTextContent('–');
  });
});

describe('PromiseAlert', () => {
  const alert = (wish: SnapshotWish): Promise<Rendered> =>
    renderInConsole(<PromiseAlert snapshot={aSnapshot(wish)} source={{ vm: aVm() }} />);

  it.each([
    {
      title: 'a VM that was on',
      wish: { promised: 'offline', status: { indications: ['Online', 'GuestAgent'] } },
      says: 'The VM was to be off, but was on when the disks were cut.',
    },
    {
      title: 'a VM that was paused',
      wish: { promised: 'file-system', status: { indications: ['Online', 'Paused'] } },
      says: 'The VM was paused when the disks were cut.',
    },
    {
      title: 'a freeze that was too short',
      wish: { promised: 'application', status: { indications: ['Online', 'QuiesceTimeout'] } },
      says: 'The guest went on writing before all disks were cut.',
    },
    {
      title: 'a word that nobody knows',
      wish: { promised: 'crash', status: { indications: ['Online', 'CutApart'] } },
      says: 'KubeVirt says something about it that this version does not know.',
    },
    {
      title: 'disks that are not in it',
      wish: { promised: 'offline', status: { snapshotVolumes: { excludedVolumes: ['root'] } } },
      says: 'None of the VM’s disks is in it.',
    },
    {
      title: 'a KubeVirt that keeps silent',
      wish: { promised: 'file-system', status: { indications: ['Online'] } },
      says: 'KubeVirt does not say why.',
    },
  ])('tells $title', async ({ wish, says }) => {
    await alert(wish);
    expect(screen.getByText('Worse than promised')).toBeVisible();
    expect(screen.getByText(says)).toBeVisible();
  });

  it('keeps quiet where the promise was kept', async () => {
    await alert({ promised: 'offline' });
    expect(screen.queryByText('Worse than promised')).not.toBeInTheDocument();
  });
});
