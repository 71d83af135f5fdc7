import { useCallback, useRef, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { applyDeletions } from './applyDeletions.ts';
import type { Attempt } from './applyDeletions.ts';

export type Deletions = {
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
  readonly getAttempt: (snapshot: VirtualMachineSnapshot) => Attempt;
  readonly failed: readonly VirtualMachineSnapshot[];
  readonly done: number;
  /** Deletes what has not been tried yet or has failed; once, however often it is clicked. */
  readonly send: () => void;
};

const WAITING: Attempt = { kind: 'waiting' };

const getUid = ({ metadata }: VirtualMachineSnapshot): string => metadata.uid ?? metadata.name;

/** Deletes several snapshots and knows of each how it goes. What has begun goes on when the dialog is closed. */
export const useDeletions = (snapshots: readonly VirtualMachineSnapshot[]): Deletions => {
  const underWayRef = useRef(false);
  const [isRunning, setIsRunning] = useState(false);
  const [attempts, setAttempts] = useState<ReadonlyMap<string, Attempt>>(() => new Map());
  const getAttempt = (snapshot: VirtualMachineSnapshot): Attempt =>
    attempts.get(getUid(snapshot)) ?? WAITING;
  const select = (kind: Attempt['kind']): readonly VirtualMachineSnapshot[] =>
    snapshots.filter((snapshot) => getAttempt(snapshot).kind === kind);
  const failed = select('failed');
  const open = attempts.size === 0 ? snapshots : failed;
  const report = useCallback((snapshot: VirtualMachineSnapshot, attempt: Attempt) => {
    setAttempts((before) => new Map(before).set(getUid(snapshot), attempt));
  }, []);
  const send = (): void => {
    if (underWayRef.current) {
      return;
    }
    underWayRef.current = true;
    setIsRunning(true);
    open.forEach((snapshot) => {
      report(snapshot, WAITING);
    });
    void applyDeletions(open, report).then(() => {
      underWayRef.current = false;
      setIsRunning(false);
    });
  };
  return {
    isRunning,
    hasBegun: attempts.size > 0,
    getAttempt,
    failed,
    done: select('deleted').length,
    send,
  };
};
