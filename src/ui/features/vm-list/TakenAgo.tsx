import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { formatAgo } from '#ui/components/time/formatAgo.ts';
import { useNow } from '#ui/components/time/useNow.ts';
import { useTextLanguage } from '#ui/i18n.ts';

type TakenAgoProps = { readonly snapshot: VirtualMachineSnapshot };

/** How long ago a snapshot was taken; it goes on by itself. */
export const TakenAgo = ({ snapshot }: TakenAgoProps): ReactElement => {
  const language = useTextLanguage();
  const now = useNow();
  const at = getTakenAt(snapshot) ?? now;
  return <time dateTime={new Date(at).toISOString()}>{formatAgo(language, at, now)}</time>;
};
