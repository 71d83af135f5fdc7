import { ModalHeader } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { getVmState } from '#domain/vm/vmState.ts';
import { useT } from '#ui/i18n.ts';

import { vmStateText } from '../vm-state/vmStateText.ts';
import type { LiveVm } from './useLiveVm.ts';

type TakeHeaderProps = { readonly live: LiveVm; readonly titleId: string };

/** Of which VM a snapshot is taken, and what that VM is doing. */
export const TakeHeader = ({ live, titleId }: TakeHeaderProps): ReactElement => {
  const { vm, vmi, restores, isGone } = live;
  const t = useT();
  const state = isGone ? t('Deleted') : vmStateText(t, getVmState(vm, vmi, { restores }));
  return (
    <ModalHeader
      labelId={titleId}
      title={t('Take snapshot')}
      description={`${vm.metadata.name} · ${state}`}
    />
  );
};
