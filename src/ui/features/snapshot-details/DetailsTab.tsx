import { Grid, GridItem, PageSection, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useClaims } from '#ui/components/take-dialog/useClaims.ts';
import { useT } from '#ui/i18n.ts';

import { Changes } from './Changes.tsx';
import { Conditions } from './Conditions.tsx';
import { Disks } from './Disks.tsx';
import { Restores } from './Restores.tsx';
import { Section } from './Section.tsx';
import { Situation } from './Situation.tsx';
import { StateFacts } from './StateFacts.tsx';
import { useRecords } from './useRecords.ts';
import { WhatFacts } from './WhatFacts.tsx';

type DetailsTabProps = { readonly snapshot: VirtualMachineSnapshot };

/** Everything that is known of a snapshot. */
export const DetailsTab = ({ snapshot }: DetailsTabProps): ReactElement => {
  const t = useT();
  const records = useRecords(snapshot);
  const { found: claims } = useClaims(records.vm.kind === 'loaded' ? records.vm.data : undefined);
  return (
    <PageSection hasBodyWrapper={false}>
      <Stack hasGutter>
        <Situation snapshot={snapshot} own={records.own} />
        <StackItem>
          <Section title={t('Snapshot details')}>
            <Grid hasGutter>
              <GridItem md={6}>
                <WhatFacts snapshot={snapshot} vm={records.vm} own={records.own} />
              </GridItem>
              <GridItem md={6}>
                <StateFacts snapshot={snapshot} records={records} />
              </GridItem>
            </Grid>
          </Section>
        </StackItem>
        <StackItem>
          <Disks snapshot={snapshot} records={records} claims={claims} />
        </StackItem>
        <StackItem>
          <Changes snapshot={snapshot} records={records} claims={claims} />
        </StackItem>
        <StackItem>
          <Restores snapshot={snapshot} />
        </StackItem>
        <StackItem>
          <Conditions conditions={snapshot.status?.conditions ?? []} />
        </StackItem>
      </Stack>
    </PageSection>
  );
};
