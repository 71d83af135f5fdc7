import type { FC } from 'react';
import { Flex, FlexItem, PageSection, Title } from '@patternfly/react-core';
import { useParams } from 'react-router';
import { useModel } from '../k8s/useModel.ts';
import { useWatch } from '../k8s/useWatch.ts';
import { LoadError } from '../pages/LoadError.tsx';
import { Loading } from '../pages/Loading.tsx';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import { KubevirtMenu } from './KubevirtMenu.tsx';
import { KubevirtTabs } from './KubevirtTabs.tsx';
import type { Machine } from './machine.ts';
import { VM_MODEL, VM_REFERENCE } from './names.ts';

/** kubevirt-plugin's page of one virtual machine, as far as plugins meet it. */
export const KubevirtDetailsPage: FC = () => {
  const { ns = '', name = '' } = useParams();
  const model = useModel(VM_REFERENCE);
  const { data, loaded, error } = useWatch<Machine>({
    groupVersionKind: VM_MODEL,
    name,
    namespace: ns,
  });
  if (error) {
    return <LoadError error={error} isWholePage />;
  }
  if (!loaded || !model) {
    return <Loading />;
  }
  return (
    <>
      <DocumentTitle>{name}</DocumentTitle>
      <PageSection
        className="console-page-heading"
        data-test="kubevirt-plugin"
        hasBodyWrapper={false}
      >
        <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }}>
          <FlexItem>
            <Title headingLevel="h1">{name}</Title>
          </FlexItem>
          <FlexItem>
            <KubevirtMenu variant="dropdown" vm={data} />
          </FlexItem>
        </Flex>
      </PageSection>
      <KubevirtTabs base={`/k8s/ns/${ns}/${VM_REFERENCE}/${name}`} model={model} vm={data} />
    </>
  );
};
