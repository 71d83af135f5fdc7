import { useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { buildSnapshotName } from '#domain/naming/snapshotName.ts';

import { getNow } from '../time/getNow.ts';

export type TakeForm = {
  readonly name: string;
  readonly description: string;
  readonly setName: (name: string) => void;
  readonly setDescription: (description: string) => void;
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
  const takeSuggestion = (suggestion: string): void => {
    if (description.trim() === '') {
      setDescription(name);
    }
    setName(suggestion);
  };
  return { name, description, setName, setDescription, takeSuggestion };
};
