import { VirtualMachineInstanceModel } from '#api/models.ts';
import type { Action } from '#ui/sdk/action.ts';

/** The question whether the user may unfreeze guests: the instance as virt-api serves it has what acts on the guest. */
export const buildUnfreezeReview = (namespace: string): NonNullable<Action['accessReview']> => ({
  group: 'subresources.kubevirt.io',
  resource: VirtualMachineInstanceModel.plural,
  subresource: 'unfreeze',
  verb: 'update',
  namespace,
});
