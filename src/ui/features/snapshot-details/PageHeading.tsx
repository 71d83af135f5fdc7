import {
  Breadcrumb,
  BreadcrumbItem,
  Flex,
  FlexItem,
  PageSection,
  Stack,
  StackItem,
  Title,
} from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineModel, VirtualMachineSnapshotModel } from '#api/models.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';
import { buildListPath } from '#ui/sdk/buildListPath.ts';
import { Link } from '#ui/sdk/Link.ts';
import { ObjectIcon } from '#ui/sdk/ObjectIcon.tsx';

import type { VmPaths } from './buildVmPaths.ts';
import { SnapshotActions } from './SnapshotActions.tsx';

type PageHeadingProps = {
  readonly name: string;
  readonly namespace: string;
  /** Undefined until it is known which VM the snapshot is of. */
  readonly vm: VmPaths | undefined;
  readonly snapshot: VirtualMachineSnapshot | undefined;
};

/** Where the page stands, the name, and what can be done. */
export const PageHeading = (props: PageHeadingProps): ReactElement => {
  const { name, namespace, vm, snapshot } = props;
  const t = useT();
  const steps = [
    { to: buildListPath(VirtualMachineModel, namespace), label: t('VirtualMachines') },
    ...(vm === undefined
      ? []
      : [
          { to: vm.vm, label: vm.name },
          { to: vm.snapshots, label: t('Snapshots') },
        ]),
  ];
  return (
    <PageSection hasBodyWrapper={false}>
      {/* Stays when the snapshot goes, so that the focus of what goes with it can come here. */}
      <div
        role="group"
        aria-label={t('Snapshot {{name}}', { name })}
        tabIndex={-1}
        data-vm-snapshots-focus-home=""
      >
        <Stack hasGutter>
          <StackItem>
            <Breadcrumb>
              {steps.map(({ to, label }) => (
                // Within an element of PatternFly's class a long name is broken; by itself it would be cut off.
                <BreadcrumbItem
                  key={label}
                  render={({ className }) =>
                    to === undefined ? (
                      <span className={className}>{label}</span>
                    ) : (
                      <Link to={to} className={className}>
                        {label}
                      </Link>
                    )
                  }
                />
              ))}
              <BreadcrumbItem
                isActive
                render={({ className, ariaCurrent }) => (
                  <span className={className} aria-current={ariaCurrent}>
                    {name}
                  </span>
                )}
              />
            </Breadcrumb>
          </StackItem>
          <StackItem>
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
          </StackItem>
        </Stack>
      </div>
    </PageSection>
  );
};
