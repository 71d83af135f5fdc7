import { useMemo, useState } from 'react';
import type { FC } from 'react';
import { PageSection, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useParams } from 'react-router';
import { useWatch } from '../k8s/useWatch.ts';
import { LoadError } from '../pages/LoadError.tsx';
import { Loading } from '../pages/Loading.tsx';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import ListPageHeader from '../sdk/ListPageHeader.tsx';
import { ResourceLink } from '../sdk/ResourceLink.tsx';
import { KubevirtBulkMenu } from './KubevirtBulkMenu.tsx';
import { KubevirtMenu } from './KubevirtMenu.tsx';
import type { Machine } from './machine.ts';
import { VM_MODEL } from './names.ts';

type RowProps = { vm: Machine; index: number; isChosen: boolean; onChoose: () => void };

const Row: FC<RowProps> = ({ vm, index, isChosen, onChoose }) => {
  const { name = '', namespace = '' } = vm.metadata ?? {};
  return (
    <Tr data-test-rows="resource-row">
      <Td select={{ isSelected: isChosen, onSelect: onChoose, rowIndex: index }} />
      <Td dataLabel="Name">
        <ResourceLink groupVersionKind={VM_MODEL} name={name} namespace={namespace} />
      </Td>
      <Td dataLabel="Namespace">{namespace}</Td>
      <Td dataLabel="Status">{vm.status?.printableStatus}</Td>
      <Td isActionCell>
        <KubevirtMenu variant="kebab" vm={vm} />
      </Td>
    </Tr>
  );
};

const getKey = ({ metadata }: Machine): string => metadata?.uid ?? '';

const MachineTable: FC<{ vms: Machine[] }> = ({ vms }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const selected = useMemo(() => vms.filter((vm) => chosen.has(getKey(vm))), [chosen, vms]);
  const toggle = (key: string): void =>
    setChosen((before) => before.symmetricDifference(new Set([key])));
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <KubevirtBulkMenu vms={selected} />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <Table aria-label="VirtualMachines">
        <Thead>
          <Tr>
            <Th screenReaderText="Selected" />
            <Th>Name</Th>
            <Th>Namespace</Th>
            <Th>Status</Th>
            <Th screenReaderText="Actions" />
          </Tr>
        </Thead>
        <Tbody>
          {vms.map((vm, index) => (
            <Row
              index={index}
              isChosen={chosen.has(getKey(vm))}
              key={getKey(vm)}
              onChoose={() => toggle(getKey(vm))}
              vm={vm}
            />
          ))}
        </Tbody>
      </Table>
    </>
  );
};

/** kubevirt-plugin's list of virtual machines, as far as plugins meet it. */
export const KubevirtListPage: FC = () => {
  const { ns } = useParams();
  const { data, loaded, error } = useWatch<Machine[]>({
    groupVersionKind: VM_MODEL,
    isList: true,
    ...(ns ? { namespace: ns } : {}),
  });
  return (
    <>
      <DocumentTitle>VirtualMachines</DocumentTitle>
      <ListPageHeader title="VirtualMachines" />
      <PageSection data-test="kubevirt-plugin" hasBodyWrapper={false}>
        {loaded && <MachineTable vms={data} />}
        {!loaded && (error ? <LoadError error={error} /> : <Loading />)}
      </PageSection>
    </>
  );
};
