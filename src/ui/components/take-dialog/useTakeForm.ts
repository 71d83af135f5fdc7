import { useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { buildSnapshotName } from '#domain/naming/snapshotName.ts';
import { DEFAULT_TYPED_LIMIT } from '#domain/time/timeLimit.ts';
import type { TypedTimeLimit } from '#domain/time/timeLimit.ts';

import { getNow } from '../time/getNow.ts';

export type TakeForm = {
  readonly name: string;
  readonly description: string;
  readonly limit: TypedTimeLimit;
  readonly setName: (name: string) => void;
  readonly setDescription: (description: string) => void;
  readonly setLimit: (limit: TypedTimeLimit) => void;
  /** Takes a legal name instead of the typed one, which is kept as the description unless there is one. */
  readonly takeSuggestion: (suggestion: string) => void;
};

/** What is typed into the dialog; the name is generated once, when it opens. */
export const useTakeForm = (vm: VirtualMachine): TakeForm => {
  const [name, setName] = useState(() =>
    buildSnapshotName(
      vm.metadata.name,
      getNow(),
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    ),
  );
  const [description, setDescription] = useState('');
  const [limit, setLimit] = useState(DEFAULT_TYPED_LIMIT);
  const takeSuggestion = (suggestion: string): void => {
    if (description.trim() === '') {
      setDescription(name);
    }
    setName(suggestion);
  };
  return { name, description, limit, setName, setDescription, setLimit, takeSuggestion };
};
