import { useRef, useState } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { useOnce } from '../once/useOnce.ts';
import { createSnapshot } from './createSnapshot.ts';
import type { CreateOutcome } from './createSnapshot.ts';
import type { LiveVm } from './useLiveVm.ts';

export type CreateStep =
  | { readonly kind: 'editing' }
  | { readonly kind: 'creating' }
  | Exclude<CreateOutcome, { kind: 'created' }>;

export type CreateSnapshot = {
  readonly step: CreateStep;
  readonly create: (live: LiveVm, manifest: VirtualMachineSnapshot) => void;
};

/** The course of creating one snapshot; a second click while one is under way does nothing. */
export const useCreateSnapshot = (onCreated: (name: string) => void): CreateSnapshot => {
  const [step, setStep] = useState<CreateStep>({ kind: 'editing' });
  const { run } = useOnce();
  const unansweredRef = useRef<VirtualMachineSnapshot>();
  const create: CreateSnapshot['create'] = ({ vm, restores }, manifest) => {
    run(async () => {
      setStep({ kind: 'creating' });
      const request = {
        vm,
        restores,
        manifest: unansweredRef.current ?? manifest,
        isRetry: unansweredRef.current !== undefined,
      };
      const outcome = await createSnapshot(request);
      if (outcome.kind === 'created') {
        onCreated(request.manifest.metadata.name);
        return;
      }
      if (outcome.kind === 'unsure') {
        unansweredRef.current = request.manifest;
      }
      if (outcome.kind === 'refused') {
        unansweredRef.current = undefined;
      }
      setStep(outcome);
    });
  };
  return { step, create };
};
