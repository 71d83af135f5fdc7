/** The estates that are measured, each in a project of its own. */
export const estates = {
  /** One project with many machines, each with some snapshots. */
  project: { namespace: 'bench-project', machines: 500, snapshotsEach: 30 },
  /** One machine with very many. */
  machine: { namespace: 'bench-machine', machines: 1, snapshotsEach: 5000 },
  /** A long list. */
  list: { namespace: 'bench-list', machines: 1000, snapshotsEach: 0 },
  /** As many as can be ticked on one page. */
  bulk: { namespace: 'bench-bulk', machines: 200, snapshotsEach: 0 },
} as const;

export type Estate = {
  readonly namespace: string;
  readonly machines: number;
  readonly snapshotsEach: number;
};

/** @example nameMachine(7) // → 'vm-0007' */
export function nameMachine(number: number): string {
  return `vm-${pad(number)}`;
}

/** @example nameSnapshot(7) // → 'snap-0007' */
export function nameSnapshot(number: number): string {
  return `snap-${pad(number)}`;
}

function pad(number: number): string {
  return String(number).padStart(4, '0');
}
