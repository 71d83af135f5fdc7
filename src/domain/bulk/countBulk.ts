import type { BulkRow } from './bulkRow.ts';

export type BulkCount = {
  readonly all: number;
  /** Not asked for yet. */
  readonly waiting: number;
  readonly creating: number;
  /** Created, and on their way. */
  readonly running: number;
  readonly ready: number;
  readonly failed: number;
  /** Of which nobody knows whether they exist. */
  readonly unsure: number;
  readonly deleted: number;
};

type Counted = keyof Omit<BulkCount, 'all'>;

const COUNTED_AS: Readonly<Record<BulkRow<never>['kind'], Counted>> = {
  waiting: 'waiting',
  creating: 'creating',
  created: 'running',
  running: 'running',
  ready: 'ready',
  refused: 'failed',
  unsure: 'unsure',
  failed: 'failed',
  deleted: 'deleted',
};

/**
 * How many snapshots of a run have come how far; the parts add up to `all`.
 *
 * @example countBulk([{ kind: 'ready' }, { kind: 'created' }]).running // → 1
 */
export const countBulk = (rows: readonly Pick<BulkRow<unknown>, 'kind'>[]): BulkCount => {
  const count = {
    waiting: 0,
    creating: 0,
    running: 0,
    ready: 0,
    failed: 0,
    unsure: 0,
    deleted: 0,
  };
  rows.forEach(({ kind }) => {
    count[COUNTED_AS[kind]] += 1;
  });
  return { all: rows.length, ...count };
};

/**
 * Whether a new try makes sense: it has failed, or nobody knows whether it has.
 *
 * @example isRetryable({ kind: 'ready' }) // → false
 */
export const isRetryable = ({ kind }: Pick<BulkRow<unknown>, 'kind'>): boolean =>
  COUNTED_AS[kind] === 'failed' || COUNTED_AS[kind] === 'unsure';
