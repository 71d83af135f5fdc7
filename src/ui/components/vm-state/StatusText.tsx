import { Flex, FlexItem, Icon } from '@patternfly/react-core';
import type { ComponentType, ReactElement } from 'react';

type StatusTextProps = {
  readonly icon: ComponentType;
  readonly text: string;
  readonly isDanger?: boolean;
};

/** An icon and a word on one line, as the Console shows every status. */
export const StatusText = ({ icon: Symbol, text, isDanger }: StatusTextProps): ReactElement => (
  <Flex
    component="span"
    display={{ default: 'inlineFlex' }}
    flexWrap={{ default: 'nowrap' }}
    columnGap={{ default: 'columnGapSm' }}
  >
    <FlexItem component="span">
      <Icon isInline {...(isDanger === true ? { status: 'danger' } : {})}>
        <Symbol />
      </Icon>
    </FlexItem>
    <FlexItem component="span">{text}</FlexItem>
  </Flex>
);
