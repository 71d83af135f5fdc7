import { Content, Spinner, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineRestoreModel } from '#api/models.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import { getRestoreState } from '#domain/restore/restoreState.ts';
import { toInstant } from '#domain/time/instant.ts';
import { useT } from '#ui/i18n.ts';
import { ObjectLink } from '#ui/sdk/ObjectLink.tsx';
import { useWatchOne } from '#ui/sdk/useWatchOne.ts';

import { KubeVirtWords } from './KubeVirtWords.tsx';
import { listKubeVirtWords } from './listKubeVirtWords.ts';
import { restoreText } from './restoreText.ts';
import { Since } from './Since.tsx';

type RestoreProgressProps = { readonly name: string; readonly namespace: string };

/** What one restore is doing, live. */
export const RestoreProgress = ({ name, namespace }: RestoreProgressProps): ReactElement => {
  const t = useT();
  const restore = useWatchOne<VirtualMachineRestore>(VirtualMachineRestoreModel, {
    name,
    namespace,
  });
  switch (restore.kind) {
    case 'loading':
      return <Spinner size="md" aria-label={t('Loading')} />;
    case 'forbidden':
      return <>{t('You may not see restores in {{namespace}}.', { namespace })}</>;
    case 'failed':
      return <>{t('The restore cannot be read: {{message}}', { message: restore.message })}</>;
    case 'missing':
      return <>{t('The restore no longer exists.')}</>;
    case 'loaded':
  }
  const state = getRestoreState(restore.data);
  const { creationTimestamp } = restore.data.metadata;
  return (
    <Stack hasGutter>
      <StackItem>
        <ObjectLink model={VirtualMachineRestoreModel} name={name} namespace={namespace} />
        {creationTimestamp !== undefined && (
          <Content component="small">
            <Since
              start={toInstant(creationTimestamp)}
              deadline={state.kind === 'waiting-for-off' ? state.givesUp : undefined}
            />
          </Content>
        )}
      </StackItem>
      <StackItem aria-live="polite">{restoreText(t, state).sentence}</StackItem>
      <StackItem>
        <KubeVirtWords words={listKubeVirtWords(restore.data)} />
      </StackItem>
    </Stack>
  );
};
