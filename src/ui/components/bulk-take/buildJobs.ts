import { buildSnapshot } from '#api/buildSnapshot.ts';
import type { PlannedName } from '#domain/bulk/planNames.ts';
import { predictConsistency } from '#domain/consistency/predictConsistency.ts';
import { planPromise } from '#domain/consistency/promise.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';

import type { BulkJob } from './useBulkRun.ts';
import type { FindInstance } from './useChosenVms.ts';
import type { FindClaims } from './useProjectClaims.ts';

type JobsWish = {
  readonly names: readonly PlannedName[];
  readonly description: string;
  readonly batch: string;
  readonly failureDeadline: string | undefined;
  readonly findClaims: FindClaims;
  readonly findInstance: FindInstance;
};

/** What is to be created, one snapshot for each VM. */
export const buildJobs = (wish: JobsWish): BulkJob[] => {
  const { names, description, batch, failureDeadline, findClaims, findInstance } = wish;
  return names.map(({ vm, name }) => {
    const disks = listDisks(vm, findClaims(vm.metadata.namespace) ?? []);
    const included = disks.filter(({ snapshot }) => snapshot.included);
    const manifest = buildSnapshot({
      vm,
      name,
      description,
      wantedVolumes: included.map((disk) => disk.name),
      origin: 'manual',
      labelValue: toLabelValue(vm.metadata.name),
      expectedConsistency: planPromise(predictConsistency(vm, findInstance(vm)), included.length),
      batch,
      failureDeadline,
    });
    return { vm, manifest, isUnanswered: false };
  });
};
