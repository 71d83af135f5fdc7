import type { FC } from 'react';
import { PageSection } from '@patternfly/react-core';
import { DocumentTitle } from '../sdk/DocumentTitle.tsx';
import ListPageHeader from '../sdk/ListPageHeader.tsx';
import { ActivityCard } from './ActivityCard.tsx';

/** Of the Console's overview, and of kubevirt-plugin's, the card that plugins add to. */
export const OverviewPage: FC = () => (
  <>
    <DocumentTitle>Overview</DocumentTitle>
    <ListPageHeader title="Overview" />
    <PageSection hasBodyWrapper={false}>
      <ActivityCard />
    </PageSection>
  </>
);
