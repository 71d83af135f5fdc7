import type { FC } from 'react';
import {
  CodeBlock,
  CodeBlockCode,
  EmptyState,
  EmptyStateBody,
  ExpandableSection,
  PageSection,
} from '@patternfly/react-core';
import { ExclamationCircleIcon } from '@patternfly/react-icons';
import type { ErrorBoundaryFallbackProps } from '@openshift-console/dynamic-plugin-sdk';

/** What stands in place of a page that threw. */
const ErrorBoundaryFallbackPage: FC<ErrorBoundaryFallbackProps> = ({
  errorMessage,
  componentStack,
  stack,
  title,
}) => (
  <PageSection hasBodyWrapper={false}>
    <EmptyState
      headingLevel="h1"
      icon={ExclamationCircleIcon}
      status="danger"
      titleText="Oh no! Something went wrong."
    >
      <EmptyStateBody>
        <ExpandableSection toggleText="Show details">
          <CodeBlock>
            <CodeBlockCode>
              {[title, errorMessage, componentStack, stack].join('\n\n')}
            </CodeBlockCode>
          </CodeBlock>
        </ExpandableSection>
      </EmptyStateBody>
    </EmptyState>
  </PageSection>
);

export default ErrorBoundaryFallbackPage;
