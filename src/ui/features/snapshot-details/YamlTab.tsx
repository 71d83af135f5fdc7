import { PageSection, Spinner } from '@patternfly/react-core';
import { Suspense } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { ResourceYamlEditor } from '#ui/sdk/ResourceYamlEditor.ts';
import { toConsoleObject } from '#ui/sdk/toConsoleObject.ts';

type YamlTabProps = { readonly snapshot: VirtualMachineSnapshot };

/** The object as it is written. */
export const YamlTab = ({ snapshot }: YamlTabProps): ReactElement => {
  const t = useT();
  return (
    <Suspense
      fallback={
        <PageSection hasBodyWrapper={false}>
          <Spinner aria-label={t('Loading')} />
        </PageSection>
      }
    >
      <ResourceYamlEditor initialResource={toConsoleObject(snapshot)} />
    </Suspense>
  );
};
