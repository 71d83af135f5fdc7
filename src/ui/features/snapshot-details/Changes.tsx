import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { listIndications } from '#domain/consistency/listIndications.ts';
import { useT } from '#ui/i18n.ts';

import { changesProblemText } from './changesProblemText.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { Section } from './Section.tsx';
import type { Records } from './useRecords.ts';

type ChangesProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly records: Records;
  readonly claims: readonly PersistentVolumeClaim[];
};

/** What is not as it was then: what a restore would take back. */
export const Changes = ({ snapshot, records, claims }: ChangesProps): ReactElement => {
  const t = useT();
  const { content, vm, own } = records;
  const { name } = snapshot.spec.source;
  const problem = changesProblemText(t, records, snapshot);
  // Before the cut KubeVirt says only what it has seen so far.
  const ran =
    snapshot.status?.phase === 'Succeeded' &&
    listIndications(snapshot).some(({ indication }) => indication === 'Online');
  return (
    <Section title={t('What changed in {{vm}} since', { vm: name })}>
      {problem !== undefined && <Content component="p">{problem}</Content>}
      {problem === undefined && content.kind === 'loaded' && vm.kind === 'loaded' && (
        <>
          {own === undefined && (
            <Content component="p">
              {t(
                'The {{vm}} of today is another VM of the same name. It is compared all the same.',
                {
                  vm: name,
                },
              )}
            </Content>
          )}
          <ChangesTable content={content.data} vm={vm.data} claims={claims} />
          {ran && (
            <Content component="small">
              {t(
                'The VM ran when it was taken: except for disks, the configuration is the one that it had been started with.',
              )}
            </Content>
          )}
        </>
      )}
    </Section>
  );
};
