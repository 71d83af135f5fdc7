import {
  Breadcrumb,
  BreadcrumbItem,
  Flex,
  FlexItem,
  PageSection,
  Title,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { buildListPath } from '#ui/sdk/buildListPath.ts';
import { Link } from '#ui/sdk/Link.ts';
import { ObjectIcon } from '#ui/sdk/ObjectIcon.tsx';

import { SnapshotActions } from './SnapshotActions.tsx';
import { buildVmPaths } from './buildVmPaths.ts';

type PageHeadingProps = {
  readonly name: string;
  readonly namespace: string;
  /** Undefined until it is known which VM the snapshot is of. */
  readonly vmName: string | undefined;
  readonly snapshot: VirtualMachineSnapshot | undefined;
};

/** Where the page stands, the name, and what can be done. */
export const PageHeading = (props: PageHeadingProps): ReactElement => {
  const { name, namespace, vmName, snapshot } = props;
  const t = useT();
  const paths = vmName === undefined ? undefined : buildVmPaths(vmName, namespace);
  return (
    <PageSection hasBodyWrapper={false}>
      <Breadcrumb>
        <BreadcrumbItem>
          <Link to={buildListPath(VirtualMachineModel, namespace)}>{t('VirtualMachines')}</Link>
        </BreadcrumbItem>
        {paths !== undefined && (
          <BreadcrumbItem>
            <Link to={paths.vm}>{vmName}</Link>
          </BreadcrumbItem>
        )}
        {paths !== undefined && (
          <BreadcrumbItem>
            <Link to={paths.snapshots}>{t('Snapshots')}</Link>
          </BreadcrumbItem>
        )}
        <BreadcrumbItem isActive>{name}</BreadcrumbItem>
      </Breadcrumb>
      <Flex
        justifyContent={{ default: 'justifyContentSpaceBetween' }}
        alignItems={{ default: 'alignItemsCenter' }}
      >
        <FlexItem>
          <Title headingLevel="h1">
            <ObjectIcon model={VirtualMachineSnapshotModel} /> {name}
          </Title>
        </FlexItem>
        {snapshot !== undefined && (
          <FlexItem>
            <SnapshotActions snapshot={snapshot} />
          </FlexItem>
        )}
      </Flex>
    </PageSection>
  );
};
