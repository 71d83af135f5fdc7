import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { RestoreUse } from '#domain/restore/summarizeRestores.ts';
import { MomentCell } from '#ui/components/time/MomentCell.tsx';
import { useT } from '#ui/i18n.ts';

type LastRestoredCellProps = { readonly use: RestoreUse };

/** When the VM was last brought back to a snapshot, and whether that is where it stands now. */
export const LastRestoredCell = ({ use }: LastRestoredCellProps): ReactElement => {
  const t = useT();
  return (
    <>
      {use.lastAt === undefined ? '–' : <MomentCell at={use.lastAt} />}
      {use.isCurrent && <Content component="small">{t('Current state came from here')}</Content>}
    </>
  );
};
