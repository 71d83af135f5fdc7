import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { consistencyText } from '#ui/components/consistency/consistencyText.ts';
import { formatAgo } from '#ui/components/time/formatAgo.ts';
import { useNow } from '#ui/components/time/useNow.ts';
import { useT, useTextLanguage } from '#ui/i18n.ts';

type NewestUsableProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** How far back the newest restorable moment lies, and how whole it is. */
export const NewestUsable = ({ snapshot, vm }: NewestUsableProps): ReactElement => {
  const t = useT();
  const language = useTextLanguage();
  const now = useNow();
  const { consistency = 'unknown' } = getConsistency(snapshot, { vm });
  return (
    <>
      {t('Newest usable: {{ago}}, {{consistency}}', {
        ago: formatAgo(language, getTakenAt(snapshot) ?? now, now),
        consistency: consistencyText(t, consistency).label,
      })}
    </>
  );
};
