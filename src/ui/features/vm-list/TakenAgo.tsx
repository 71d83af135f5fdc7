import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { getNow } from '#ui/components/time/getNow.ts';
import { useAgo } from '#ui/components/time/useAgo.ts';

type TakenAgoProps = { readonly snapshot: VirtualMachineSnapshot };

/** How long ago a snapshot was taken; it goes on by itself. */
export const TakenAgo = ({ snapshot }: TakenAgoProps): ReactElement => {
  const [seenAt] = useState(getNow);
  const at = getTakenAt(snapshot) ?? seenAt;
  return <time dateTime={new Date(at).toISOString()}>{useAgo(at)}</time>;
};
