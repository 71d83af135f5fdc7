import type { FC } from 'react';
import { DescriptionList, Grid, GridItem, Label, LabelGroup, Title } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { getReference } from '../k8s/getModelKey.ts';
import { ResourceLink } from '../sdk/ResourceLink.tsx';
import Timestamp from '../sdk/Timestamp.tsx';
import { DetailsItem } from './DetailsItem.tsx';
import { PluginDetailsItems } from './PluginDetailsItems.tsx';
import { TabBody } from './TabbedPage.tsx';

type Condition = {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
};
type Props = {
  model: K8sModel;
  object: K8sResourceCommon & { status?: { conditions?: Condition[] } };
};

const count = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

const Labels: FC<{ labels: Record<string, string> }> = ({ labels }) =>
  Object.keys(labels).length === 0 ? (
    <>No labels</>
  ) : (
    <LabelGroup numLabels={20}>
      {Object.entries(labels).map(([key, value]) => (
        <Label key={key} isCompact>
          {value ? `${key}=${value}` : key}
        </Label>
      ))}
    </LabelGroup>
  );

const Conditions: FC<{ conditions: Condition[] }> = ({ conditions }) => (
  <>
    <Title className="pf-v6-u-mt-xl" headingLevel="h2">
      Conditions
    </Title>
    <Table aria-label="Conditions" variant="compact">
      <Thead>
        <Tr>
          <Th>Type</Th>
          <Th>Status</Th>
          <Th>Updated</Th>
          <Th>Reason</Th>
          <Th>Message</Th>
        </Tr>
      </Thead>
      <Tbody>
        {conditions.map(({ type, status, reason, message, lastTransitionTime }) => (
          <Tr key={type}>
            <Td dataLabel="Type">{type}</Td>
            <Td dataLabel="Status">{status}</Td>
            <Td dataLabel="Updated">
              <Timestamp timestamp={lastTransitionTime} />
            </Td>
            <Td dataLabel="Reason">{reason}</Td>
            <Td dataLabel="Message">{message}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  </>
);

/** The facts that every object has, and those that plugins add. */
export const DetailsTab: FC<Props> = ({ model, object }) => {
  const reference = getReference(model);
  const { name, namespace, labels, annotations, creationTimestamp, ownerReferences } =
    object.metadata ?? {};
  const conditions = object.status?.conditions;
  return (
    <TabBody>
      <Title headingLevel="h2">{model.label} details</Title>
      <Grid className="pf-v6-u-mt-md" hasGutter>
        <GridItem md={6}>
          <DescriptionList>
            <DetailsItem title="Name">{name}</DetailsItem>
            {namespace && (
              <DetailsItem title="Namespace">
                <ResourceLink
                  groupVersionKind={{ kind: 'Namespace', version: 'v1' }}
                  name={namespace}
                />
              </DetailsItem>
            )}
            <DetailsItem title="Labels">
              <Labels labels={labels ?? {}} />
            </DetailsItem>
            <DetailsItem title="Annotations">
              {count(Object.keys(annotations ?? {}).length, 'annotation')}
            </DetailsItem>
            <PluginDetailsItems column="left" object={object} reference={reference} />
            <DetailsItem title="Created at">
              <Timestamp timestamp={creationTimestamp} />
            </DetailsItem>
            <DetailsItem title="Owner">
              {ownerReferences?.map(({ kind, name: owner }) => `${kind} ${owner}`).join(', ') ??
                'No owner'}
            </DetailsItem>
          </DescriptionList>
        </GridItem>
        <GridItem md={6}>
          <DescriptionList>
            <PluginDetailsItems column="right" object={object} reference={reference} />
          </DescriptionList>
        </GridItem>
      </Grid>
      {Array.isArray(conditions) && conditions.length > 0 && <Conditions conditions={conditions} />}
    </TabBody>
  );
};
