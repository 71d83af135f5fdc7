import { Content, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getConsistency } from '#domain/consistency/getConsistency.ts';
import { consistencyText } from '#ui/components/consistency/consistencyText.ts';
import { useT } from '#ui/i18n.ts';

import { isEnded } from './isEnded.ts';

type ConsistencyFactProps = {
  readonly snapshot: VirtualMachineSnapshot;
  readonly own: VirtualMachine | undefined;
};

/** How whole it is, what that means, and KubeVirt's own sentence for each of its words. */
export const ConsistencyFact = ({ snapshot, own }: ConsistencyFactProps): ReactElement => {
  const t = useT();
  const { consistency, partial, sentences } = getConsistency(snapshot, { vm: own });
  const text = consistency === undefined ? undefined : consistencyText(t, consistency);
  const unknown = isEnded(snapshot) ? '–' : t('Not known before the disks are cut.');
  return (
    <>
      {text === undefined ? unknown : text.label}
      {text !== undefined && <Content component="small">{text.meaning}</Content>}
      {partial !== undefined && (
        <Content component="p">
          {t('Partial: {{included}} of {{count}} disks', {
            included: partial.included,
            count: partial.all,
          })}
        </Content>
      )}
      {sentences.length > 0 && (
        <>
          <Content component="small">{t('KubeVirt says:')}</Content>
          <List>
            {sentences.map((sentence) => (
              <ListItem key={sentence}>{sentence}</ListItem>
            ))}
          </List>
        </>
      )}
    </>
  );
};
