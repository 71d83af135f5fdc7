import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { useT } from '#ui/i18n.ts';

import { formatDateTime } from '../time/formatDateTime.ts';
import { useLocale } from '../time/useLocale.ts';
import { stayingText } from './stayingText.ts';

type DeletedSentencesProps = {
  readonly snapshot: VirtualMachineSnapshot;
  /** Whether its VM is known to be there. */
  readonly isVmThere: boolean;
};

/** What is deleted, and what stays. */
export const DeletedSentences = (props: DeletedSentencesProps): ReactElement => {
  const { snapshot, isVmThere } = props;
  const t = useT();
  const locale = useLocale();
  const takenAt = getTakenAt(snapshot);
  return (
    <>
      {t('Snapshot {{name}} of {{vm}}, taken {{date}}, is deleted for good.', {
        name: snapshot.metadata.name,
        vm: snapshot.spec.source.name,
        date: takenAt === undefined ? '–' : formatDateTime(locale, takenAt),
      })}{' '}
      {stayingText(t, isVmThere)}
    </>
  );
};
