import type { FC } from 'react';
import { Flex, FlexItem, PageSection, Title } from '@patternfly/react-core';
import type { ListPageHeaderProps } from '@openshift-console/dynamic-plugin-sdk';

/** The head of a list: its title, and what can be done with the whole of it. */
const ListPageHeader: FC<ListPageHeaderProps> = ({
  title,
  badge,
  children,
  helpText,
  helpAlert,
}) => (
  <PageSection hasBodyWrapper={false} className="console-page-heading">
    <Flex
      justifyContent={{ default: 'justifyContentSpaceBetween' }}
      alignItems={{ default: 'alignItemsCenter' }}
    >
      <FlexItem>
        {title && (
          <Title headingLevel="h1" data-test="page-heading">
            {title} {badge}
          </Title>
        )}
        {helpText ? <div className="pf-v6-u-mt-sm">{helpText}</div> : null}
      </FlexItem>
      {children ? <FlexItem>{children}</FlexItem> : null}
    </Flex>
    {helpAlert}
  </PageSection>
);

export default ListPageHeader;
