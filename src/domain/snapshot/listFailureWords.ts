import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { findCondition } from '../conditions/findCondition.ts';

/** What KubeVirt says of every failure, and so nothing of this one. */
const SAYS_NOTHING = new Set(['In error state', 'Operation failed']);

const isSaid = (word: string | undefined): word is string => word !== undefined && word !== '';

/**
 * KubeVirt's own words for why a snapshot failed, the most telling first, each once.
 *
 * `status.error` names disk and cause, if storage or guest reported one. The condition `Failure` says only that the
 * time was up. `Progressing` keeps `In error state` after an error and reads `Operation failed` otherwise: these two
 * are left out as long as there is anything better. The sentence of a condition stands in its `reason`.
 *
 * @example listFailureWords(failed) // → ['VolumeSnapshot … error: no space left', 'snapshot deadline exceeded']
 */
export const listFailureWords = ({ status }: VirtualMachineSnapshot): string[] => {
  const ofConditions = ['Progressing', 'Failure']
    .map((type) => findCondition(status?.conditions, type))
    .flatMap((condition) => [condition?.reason, condition?.message]);
  const said = [status?.error?.message, ...ofConditions].filter(isSaid);
  const words = [...new Set(said)];
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : words;
};
