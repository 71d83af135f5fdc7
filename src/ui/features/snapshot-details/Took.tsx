import { List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { holdsNoDisk } from '#domain/consistency/holdsNoDisk.ts';
import { getDurations } from '#domain/snapshot/getDurations.ts';
import { formatElapsed } from '#ui/components/time/formatElapsed.ts';
import { useT, useTextLanguage } from '#ui/i18n.ts';

type TookProps = { readonly snapshot: VirtualMachineSnapshot };

/** How long it took until the disks were cut, if there were any, and until it could be restored. */
export const Took = ({ snapshot }: TookProps): ReactElement => {
  const t = useT();
  const language = useTextLanguage();
  const { cut, ready } = getDurations(snapshot);
  if (cut === undefined) {
    return <>–</>;
  }
  return (
    <List isPlain>
      {!holdsNoDisk(snapshot) && (
        <ListItem>
          {t('{{time}} until the disks were cut', { time: formatElapsed(language, cut) })}
        </ListItem>
      )}
      {ready !== undefined && (
        <ListItem>
          {t('{{time}} until it could be restored', { time: formatElapsed(language, ready) })}
        </ListItem>
      )}
    </List>
  );
};
