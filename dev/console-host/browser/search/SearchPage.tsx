import type { FC } from 'react';
import { PageSection } from '@patternfly/react-core';
import { useParams, useSearchParams } from 'react-router';
import { useModelByPath } from '../k8s/useModelByPath.ts';
import { ResourceListOf } from '../pages/ResourcePages.tsx';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import ListPageHeader from '../sdk/ListPageHeader.tsx';

/** What is passed to a plugin's list that stands in the search. */
const EMBEDDED = {
  hideColumnManagement: true,
  hideNameLabelFilters: true,
  nameFilter: '',
  selector: {},
  showTitle: false,
};

/** The search, for the one kind that `?kind=` names. */
export const SearchPage: FC = () => {
  const { ns } = useParams();
  const [params] = useSearchParams();
  const { model } = useModelByPath(params.get('kind') ?? '');
  return (
    <>
      <DocumentTitle>Search</DocumentTitle>
      <ListPageHeader title="Search" />
      {model ? (
        <ResourceListOf embedding={EMBEDDED} model={model} namespace={ns} />
      ) : (
        <PageSection hasBodyWrapper={false}>Name a kind in the address: ?kind=…</PageSection>
      )}
    </>
  );
};
