import { useMemo } from 'react';

import { usePreference } from '#ui/sdk/usePreference.ts';

const readList = (stored: unknown): readonly unknown[] | undefined =>
  Array.isArray(stored) ? stored : undefined;

type Columns<C extends string> = readonly [
  shown: readonly C[],
  choose: (shown: readonly C[]) => void,
];

/** Which columns of a table are shown, remembered for the user; what is kept but no longer known is left out. */
export const useColumns = <C extends string>(
  key: string,
  all: readonly C[],
  defaults: readonly C[],
): Columns<C> => {
  const [kept, choose] = usePreference<readonly unknown[]>(key, readList, defaults);
  const shown = useMemo(() => all.filter((column) => kept.includes(column)), [all, kept]);
  return [shown, choose];
};
