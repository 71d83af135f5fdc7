import { useMemo } from 'react';
import {
  consoleFetch,
  useDeleteModal,
  useLabelsModal,
} from '@openshift-console/dynamic-plugin-sdk';
import type { MenuOption } from '@openshift-console/dynamic-plugin-sdk';
import { takeSnapshot } from './takeSnapshot.ts';
import type { Machine } from './machine.ts';

const command = async (vm: Machine, verb: 'start' | 'stop'): Promise<void> => {
  const { name = '', namespace = '' } = vm.metadata ?? {};
  const path = `namespaces/${namespace}/virtualmachines/${name}/${verb}`;
  await consoleFetch(`/api/kubernetes/apis/subresources.kubevirt.io/v1/${path}`, {
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
    method: 'PUT',
  });
};

const run = (work: Promise<unknown>): void =>
  void work.catch((error: unknown) => console.warn('kubevirt-plugin, as played:', error));

/** Some of kubevirt-plugin's own actions, with its ids; while a snapshot runs only its power actions are disabled. */
export const useLocalOptions = (vm: Machine): MenuOption[] => {
  const editLabels = useLabelsModal(vm);
  const remove = useDeleteModal(vm);
  return useMemo(() => {
    const { snapshotInProgress, restoreInProgress } = vm.status ?? {};
    const disabled = Boolean(snapshotInProgress ?? restoreInProgress);
    const power = (verb: 'start' | 'stop', label: string): MenuOption => ({
      cta: () => run(command(vm, verb)),
      disabled,
      id: `vm-action-${verb}`,
      label,
    });
    return [
      {
        children: [power('start', 'Start'), power('stop', 'Stop')],
        id: 'control-menu',
        label: 'Control',
        submenu: true,
      },
      { cta: () => run(takeSnapshot(vm)), id: 'vm-action-snapshot', label: 'Take snapshot' },
      { cta: () => editLabels(), id: 'vm-action-edit-labels', label: 'Edit labels' },
      { cta: () => remove(), id: 'vm-action-delete', label: 'Delete' },
    ];
  }, [editLabels, remove, vm]);
};
