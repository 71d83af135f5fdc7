import type { StageOwner } from './lock/StageLock.ts';

/** Somebody else runs a stage in this folder already. */
export class StageInUseError extends Error {
  override readonly name = 'StageInUseError';
  readonly owner: StageOwner;

  constructor(dir: string, owner: StageOwner) {
    super(`A stage runs in ${dir} already (process ${owner.pid}).`);
    this.owner = owner;
  }
}
