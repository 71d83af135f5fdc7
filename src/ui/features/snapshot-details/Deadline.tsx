import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getDeadline } from '#domain/snapshot/getDeadline.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

type DeadlineProps = { readonly snapshot: VirtualMachineSnapshot };

/** The time by which KubeVirt wants to be done. */
export const Deadline = ({ snapshot }: DeadlineProps): ReactElement => {
  const t = useT();
  const deadline = getDeadline(snapshot);
  return deadline === undefined ? <>{t('Never')}</> : <MomentCell at={deadline} />;
};
