import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import { aVm } from '#testing/aVm.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';

import VmActivity from './VmActivity.tsx';
import { isActivity, resource } from './vmActivities.ts';

const DELETED = '2026-11-24T02:30:00Z';
const TAB = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots';

describe('the activity of virtual machines', () => {
  it('is looked for among virtual machines, never among snapshots', () => {
    expect(resource).toMatchObject({
      kind: 'kubevirt.io~v1~VirtualMachine',
      isList: true,
    });
  });

  it.each([
    { title: 'a VM at rest', vm: aVm(), expected: false },
    {
      title: 'a VM of which a snapshot is taken',
      vm: aVm({ snapshotInProgress: 's1' }),
      expected: true,
    },
    { title: 'a VM that is restored', vm: aVm({ restoreInProgress: 'r1' }), expected: true },
    {
      title: 'a VM that is being deleted',
      vm: aVm({ deleted: DELETED, restoreInProgress: 'r1' }),
      expected: false,
    },
    {
      title: 'a VM whose deletion waits for its snapshot',
      vm: aVm({ deleted: DELETED, snapshotInProgress: 's1' }),
      expected: true,
    },
  ])('is $expected for $title', ({ vm, expected }) => {
    expect(isActivity(vm)).toBe(expected);
  });
});

describe('VmActivity', () => {
  it.each([
    { vm: aVm({ snapshotInProgress: 's1' }), text: 'Taking snapshot of web-1 in shop' },
    { vm: aVm({ restoreInProgress: 'r1' }), text: 'Restoring web-1 in shop' },
  ])('says $text and leads to its snapshots', async ({ vm, text }) => {
    aConsole();
    await renderInConsole(<VmActivity resource={vm} />);
    expect(screen.getByRole('link', { name: text })).toHaveAttribute('href', TAB);
  });

  it('says nothing of a VM that has come to rest meanwhile', async () => {
    aConsole();
    await renderInConsole(<VmActivity resource={aVm()} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
