import { describe, expect, it, jest } from '@jest/globals';
import { k8sDelete, k8sListItems } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';

import { VM_LABEL, VM_UID_LABEL } from '#api/labels.ts';
import type { KubeObject } from '#api/meta.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { aVm } from '#testing/aVm.ts';
import { failLists } from '#testing/failLists.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { DeleteSnapshotDialog } from './DeleteSnapshotDialog.tsx';

const OURS = { [VM_LABEL]: 'web-1', [VM_UID_LABEL]: 'uid-web-1' };

type Opened = Rendered & { readonly cluster: TestConsole };

/** The dialog with the VM there, unless something is prepared otherwise. */
const open = async (
  others: readonly KubeObject[] = [aSnapshot({ name: 's2', labels: OURS })],
  snapshot: VirtualMachineSnapshot = aSnapshot({ labels: OURS }),
  prepare: (cluster: TestConsole) => void = () => undefined,
): Promise<Opened> => {
  const cluster = aConsole([aVm(), snapshot, ...others]);
  prepare(cluster);
  const rendered = await renderInConsole(
    <DeleteSnapshotDialog snapshot={snapshot} closeOverlay={() => undefined} />,
  );
  return { ...rendered, cluster };
};

const UNSURE = 'Whether it is the last usable snapshot of the VM could not be checked.';

const getDialog = (): HTMLElement => screen.getByRole('dialog', { name: /Delete snapshot\?/ });
const getDelete = (): HTMLElement => screen.getByRole('button', { name: 'Delete' });

describe('DeleteSnapshotDialog, the last usable one', () => {
  it.each([
    { title: 'without another', others: [] },
    {
      title: 'beside a failed one',
      others: [aSnapshot({ name: 's2', labels: OURS, phase: 'Failed' })],
    },
    { title: 'beside one of another VM', others: [aSnapshot({ name: 's2', vm: 'db' })] },
    {
      title: 'beside one of an earlier VM of the name',
      others: [aSnapshot({ name: 's2', labels: { ...OURS, [VM_UID_LABEL]: 'uid-before' } })],
    },
  ])('warns that it is the last usable one $title', async ({ others }) => {
    await open(others);
    expect(
      screen.getByRole('heading', { name: /It is the last usable snapshot of web-1/ }),
    ).toBeVisible();
    expect(getDelete()).toBeEnabled();
  });

  const EARLIER = { ...OURS, [VM_UID_LABEL]: 'uid-before' };

  it('calls one of an earlier VM the last of that one, not of this', async () => {
    await open([aSnapshot({ name: 's2', labels: OURS })], aSnapshot({ labels: EARLIER }));
    expect(
      screen.getByRole('heading', { name: /It is the last usable snapshot of an earlier web-1/ }),
    ).toBeVisible();
    expect(screen.getByText(/no snapshot can bring it back/)).toBeVisible();
  });

  it('warns of nothing where an earlier VM has another one', async () => {
    await open([aSnapshot({ name: 's2', labels: EARLIER })], aSnapshot({ labels: EARLIER }));
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });

  describe('where the VM is gone', () => {
    const removeVm = (cluster: TestConsole): void => {
      cluster.remove(aVm());
    };
    const status = { sourceUID: 'uid-web-1' };
    const made = aSnapshot({ name: 'oc-made', status });

    it('warns that nothing else can bring it back, and says nothing of the VM staying', async () => {
      const unusable = [
        aSnapshot({ name: 's2', phase: 'Failed', status }),
        aSnapshot({ name: 's3', phase: 'InProgress', status }),
      ];
      await open(unusable, made, removeVm);
      expect(
        screen.getByRole('heading', { name: /It is the last usable snapshot of web-1/ }),
      ).toBeVisible();
      expect(
        screen.getByText(
          'That VM does not exist any more. Afterwards no snapshot can bring it back.',
        ),
      ).toBeVisible();
      expect(getDialog()).toHaveTextContent('Other snapshots stay as they are.');
      expect(getDialog()).not.toHaveTextContent('The VM and its other snapshots');
    });

    it('warns of nothing where another usable one of it is left', async () => {
      await open([aSnapshot({ name: 's2', labels: OURS })], aSnapshot({ labels: OURS }), removeVm);
      expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    });

    it('admits that another one may be of another VM that is gone, whatever KubeVirt says', async () => {
      await open([aSnapshot({ name: 's2', labels: OURS, status })], made, removeVm);
      expect(screen.getByText(UNSURE)).toBeVisible();
    });
  });

  describe('where VMs cannot be seen', () => {
    const hideVms = (): void => {
      failLists('VirtualMachine', anApiError({ code: 403 }));
    };
    it('still warns of the last usable one', async () => {
      await open([aSnapshot({ name: 's2', phase: 'Failed' })], aSnapshot(), hideVms);
      expect(
        screen.getByRole('heading', { name: /It is the last usable snapshot of web-1/ }),
      ).toBeVisible();
      expect(screen.queryByText(UNSURE)).not.toBeInTheDocument();
    });

    it('admits that another one may be of another VM of the name', async () => {
      await open([aSnapshot({ name: 's2' })], aSnapshot(), hideVms);
      expect(screen.getByText(UNSURE)).toBeVisible();
    });

    it('warns of nothing where our labels say that both are of one VM', async () => {
      await open(undefined, undefined, hideVms);
      expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    });
  });

  it('waits for the VM, however long that takes', async () => {
    let give = (): void => undefined;
    await open([], aSnapshot(), () => {
      const serve = jest.mocked(k8sListItems).getMockImplementation();
      const gate = new Promise<void>((resolve) => {
        give = resolve;
      });
      jest
        .mocked(k8sListItems)
        .mockImplementation(async (options) =>
          options.model.kind === 'VirtualMachine'
            ? gate.then(() => serve?.(options) as never)
            : (serve?.(options) as never),
        );
    });
    expect(getDelete()).toBeDisabled();
    give();
    expect(
      await screen.findByRole('heading', { name: /It is the last usable snapshot of web-1/ }),
    ).toBeVisible();
    expect(getDelete()).toBeEnabled();
  });

  it('asks again when it has become the only thing that is left of the VM', async () => {
    const { user, cluster } = await open([]);
    expect(screen.getByText(/no moment to bring the VM back to/)).toBeVisible();
    cluster.remove(aVm());
    await user.click(getDelete());
    expect(await screen.findByRole('heading', { name: /Nothing was deleted yet/ })).toBeVisible();
    expect(screen.getByText(/That VM does not exist any more/)).toBeVisible();
    expect(k8sDelete).not.toHaveBeenCalled();
  });

  it('asks again when it has become usable itself meanwhile, and is the only one', async () => {
    const unfinished = aSnapshot({ labels: OURS, phase: 'InProgress' });
    const { user, cluster } = await open([], unfinished);
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    cluster.put(aSnapshot({ labels: OURS }));
    await user.click(getDelete());
    expect(await screen.findByRole('heading', { name: /It is the last usable/ })).toBeVisible();
    expect(k8sDelete).not.toHaveBeenCalled();
  });

  it('asks again when the other usable one has gone meanwhile', async () => {
    const { user, cluster } = await open();
    cluster.remove(aSnapshot({ name: 's2' }));
    await user.click(getDelete());
    expect(await screen.findByRole('heading', { name: /It is the last usable/ })).toBeVisible();
    expect(k8sDelete).not.toHaveBeenCalled();
  });
});
