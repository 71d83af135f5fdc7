/** What is known about a pod that carries a guest or a plugged-in disk. */
export type PodFacts = {
  phase: string | undefined;
  isDeleting: boolean;
  isBound: boolean;
  /** The guest in it still runs and has to be shut down first. */
  hasRunningGuest: boolean;
  /** The guest in it has ended. */
  isGuestFinal: boolean;
  claims: { name: string; phase: string | undefined; wantsNode: boolean }[];
};

export type PodStep =
  | { do: 'rest' }
  | { do: 'select-node'; claims: string[] }
  | { do: 'hold'; message: string }
  | { do: 'bind' }
  | { do: 'run' }
  | { do: 'finish' }
  | { do: 'remove' };

/** What scheduler and kubelet do next with a pod. */
export function planPod(facts: PodFacts): PodStep {
  const isOver = facts.phase === 'Succeeded' || facts.phase === 'Failed';
  if (facts.isDeleting) return facts.hasRunningGuest ? { do: 'rest' } : { do: 'remove' };
  if (isOver) return { do: 'rest' };
  if (facts.isGuestFinal && facts.isBound) return { do: 'finish' };
  if (facts.isBound) return facts.phase === 'Running' ? { do: 'rest' } : { do: 'run' };
  return planScheduling(facts);
}

function planScheduling({ claims }: PodFacts): PodStep {
  const missing = claims.find((claim) => claim.phase === undefined);
  if (missing !== undefined) {
    return { do: 'hold', message: `persistentvolumeclaim "${missing.name}" not found` };
  }
  const unplaced = claims.filter((claim) => claim.wantsNode).map((claim) => claim.name);
  if (unplaced.length > 0) return { do: 'select-node', claims: unplaced };
  if (claims.some((claim) => claim.phase !== 'Bound')) {
    return { do: 'hold', message: 'pod has unbound immediate PersistentVolumeClaims' };
  }
  return { do: 'bind' };
}
