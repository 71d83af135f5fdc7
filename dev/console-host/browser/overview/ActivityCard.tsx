import type { FC } from 'react';
import { Card, CardBody, CardTitle, List, ListItem, Title } from '@patternfly/react-core';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { useOngoing } from './useOngoing.ts';

const Failure: FC = () => <>An error occurred</>;

/** What goes on in the cluster, by what plugins watch for. */
export const ActivityCard: FC = () => {
  const ongoing = useOngoing();
  return (
    <Card data-test-id="activity-card">
      <CardTitle>
        <Title headingLevel="h2">Activity</Title>
      </CardTitle>
      <CardBody>
        <Title headingLevel="h3" size="md">
          Ongoing
        </Title>
        {ongoing.length === 0 ? (
          'There are no ongoing activities.'
        ) : (
          <List aria-label="Ongoing activities" isPlain>
            {ongoing.map(({ key, resource, component: Component }) => (
              <ListItem key={key}>
                <ErrorBoundary fallback={Failure}>
                  <Component resource={resource} />
                </ErrorBoundary>
              </ListItem>
            ))}
          </List>
        )}
      </CardBody>
    </Card>
  );
};
