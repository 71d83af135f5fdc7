import { useMemo, useState } from 'react';
import type { FC } from 'react';
import {
  EmptyState,
  PageSection,
  Pagination,
  SearchInput,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { ResourceActionMenu } from '../actions/ResourceActionMenu.tsx';
import { getGroupVersionKind } from '../k8s/getGroupVersionKind.ts';
import { useWatch } from '../k8s/useWatch.ts';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import ListPageHeader from '../sdk/ListPageHeader.tsx';
import { ResourceLink } from '../sdk/ResourceLink.tsx';
import Timestamp from '../sdk/Timestamp.tsx';
import { LoadError } from './LoadError.tsx';
import { Loading } from './Loading.tsx';

type Props = { model: K8sModel; namespace: string | undefined; hasTitle?: boolean };

const PER_PAGE = 50;

const Row: FC<{ model: K8sModel; object: K8sResourceCommon }> = ({ model, object }) => {
  const { name, namespace, creationTimestamp } = object.metadata ?? {};
  return (
    <Tr data-test-rows="resource-row">
      <Td dataLabel="Name">
        <ResourceLink
          groupVersionKind={getGroupVersionKind(model)}
          name={name ?? ''}
          namespace={namespace ?? ''}
        />
      </Td>
      {model.namespaced && <Td dataLabel="Namespace">{namespace}</Td>}
      <Td dataLabel="Created">
        <Timestamp timestamp={creationTimestamp} />
      </Td>
      <Td isActionCell>
        <ResourceActionMenu model={model} object={object} />
      </Td>
    </Tr>
  );
};

const ObjectTable: FC<{ model: K8sModel; objects: K8sResourceCommon[] }> = ({ model, objects }) => {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const found = useMemo(
    () =>
      objects
        .filter(({ metadata }) => metadata?.name?.includes(search.toLowerCase()))
        .sort((one, other) => (one.metadata?.name ?? '').localeCompare(other.metadata?.name ?? '')),
    [objects, search],
  );
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <SearchInput
              aria-label="Search by name"
              data-test="name-filter-input"
              onChange={(_event, value) => {
                setSearch(value);
                setPage(1);
              }}
              onClear={() => setSearch('')}
              placeholder="Search by name…"
              value={search}
            />
          </ToolbarItem>
          {found.length > PER_PAGE && (
            <ToolbarItem align={{ default: 'alignEnd' }} variant="pagination">
              <Pagination
                isCompact
                itemCount={found.length}
                onSetPage={(_event, next) => setPage(next)}
                page={page}
                perPage={PER_PAGE}
                perPageOptions={[]}
              />
            </ToolbarItem>
          )}
        </ToolbarContent>
      </Toolbar>
      <Table aria-label={model.labelPlural}>
        <Thead>
          <Tr>
            <Th>Name</Th>
            {model.namespaced && <Th>Namespace</Th>}
            <Th>Created</Th>
            <Th screenReaderText="Actions" />
          </Tr>
        </Thead>
        <Tbody>
          {shown.map((object) => (
            <Row key={object.metadata?.uid} model={model} object={object} />
          ))}
        </Tbody>
      </Table>
      {found.length === 0 && <EmptyState titleText={`No ${model.labelPlural} found`} />}
    </>
  );
};

/** The list of a kind for which no plugin brings one. */
export const DefaultList: FC<Props> = ({ model, namespace, hasTitle = true }) => {
  const {
    data: objects,
    loaded,
    error,
  } = useWatch<K8sResourceCommon[]>({
    groupVersionKind: getGroupVersionKind(model),
    isList: true,
    ...(namespace ? { namespace } : {}),
  });
  const isShown = loaded && !(error && objects.length === 0);
  return (
    <>
      {hasTitle && <DocumentTitle>{model.labelPlural}</DocumentTitle>}
      {hasTitle && <ListPageHeader title={model.labelPlural} />}
      <PageSection hasBodyWrapper={false}>
        {isShown && <ObjectTable model={model} objects={objects} />}
        {!isShown && (error ? <LoadError error={error} /> : <Loading />)}
      </PageSection>
    </>
  );
};
