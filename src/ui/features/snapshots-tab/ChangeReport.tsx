import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { stateLook } from '#ui/components/snapshot-status/stateLook.ts';
import { useT } from '#ui/i18n.ts';

import { listChanges, toKnown } from './listChanges.ts';
import type { Change } from './listChanges.ts';

type ChangeReportProps = { readonly snapshots: readonly VirtualMachineSnapshot[] };

/** More at once is a list that came back after a pause: reading all of it aloud would help nobody. */
const MOST = 3;

/** Tells a screen reader what changed in the table while nobody touched it. */
export const ChangeReport = ({ snapshots }: ChangeReportProps): ReactElement => {
  const t = useT();
  const known = useMemo(() => toKnown(snapshots), [snapshots]);
  const [before, setBefore] = useState(known);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  if (before !== known) {
    const latest = listChanges(before, known);
    setBefore(known);
    if (latest.length > 0 && latest.length <= MOST) {
      setChanges(latest);
    }
  }
  return (
    <div role="status" className="pf-v6-screen-reader">
      {changes
        .map((change) =>
          change.kind === 'gone'
            ? t('{{name}} is gone.', { name: change.name })
            : t('{{name}}: {{state}}.', {
                name: change.name,
                state: stateLook(t, change.state).label,
              }),
        )
        .join(' ')}
    </div>
  );
};
