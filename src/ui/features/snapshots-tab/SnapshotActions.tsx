import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { Kebab } from '#ui/components/kebab/Kebab.tsx';
import { useT } from '#ui/i18n.ts';

import { SnapshotMenu } from './SnapshotMenu.tsx';

type SnapshotActionsProps = { readonly snapshot: VirtualMachineSnapshot };

/** The menu of one snapshot. */
export const SnapshotActions = ({ snapshot }: SnapshotActionsProps): ReactElement => {
  const t = useT();
  return (
    <Kebab label={t('Actions of {{name}}', { name: snapshot.metadata.name })}>
      {(menu) => <SnapshotMenu menu={menu} snapshot={snapshot} />}
    </Kebab>
  );
};
