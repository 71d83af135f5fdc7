import type { VirtualMachine } from '#api/virtualMachine.ts';

import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';

type Spec = VirtualMachine['spec'];

const getRunStrategy = ({ runStrategy, running }: Spec): string | undefined => {
  if (runStrategy !== undefined || running === undefined) {
    return runStrategy;
  }
  return running ? 'Always' : 'Halted';
};

/** KubeVirt copies the revision of an instance type or preference for each snapshot, under another name. */
const withoutRevision = (reference: unknown): unknown => {
  if (!isFields(reference)) {
    return reference;
  }
  const { revisionName: _own, ...rest } = reference;
  return rest;
};

/**
 * The spec of a VM in the one form in which it can be compared.
 *
 * `running` is the old word for `runStrategy`: true means `Always`, false `Halted`.
 *
 * @example normalizeSpec({ running: true, template: { spec: {} } }).runStrategy // → 'Always'
 */
export const normalizeSpec = (spec: Spec): Fields => {
  const { running: _old, instancetype, preference, ...rest } = spec as Spec & Fields;
  return {
    ...rest,
    runStrategy: getRunStrategy(spec),
    instancetype: withoutRevision(instancetype),
    preference: withoutRevision(preference),
  };
};
