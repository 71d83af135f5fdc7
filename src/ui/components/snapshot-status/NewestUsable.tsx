import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { useT, useTextLanguage } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { formatAgo } from '../time/formatAgo.ts';
import { useNow } from '../time/useNow.ts';

type NewestUsableProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly vm: VirtualMachine;
};

/** How far back the newest restorable moment lies, and how whole it is, if that is known; or that no disk has one. */
export const NewestUsable = ({ snapshot, vm }: NewestUsableProps): ReactElement => {
  const t = useT();
  const language = useTextLanguage();
  const now = useNow();
  const { consistency = 'unknown' } = getConsistency(snapshot, { vm });
  const ago = formatAgo(language, getTakenAt(snapshot) ?? now, now);
  if (consistency === 'configuration') {
    return <>{t('Newest usable: {{ago}}, only the configuration', { ago })}</>;
  }
  return (
    <>
      {consistency === 'unknown'
        ? t('Newest usable: {{ago}}', { ago })
        : t('Newest usable: {{ago}}, {{consistency}}', {
            ago,
            consistency: consistencyText(t, consistency).label,
          })}
    </>
  );
};
