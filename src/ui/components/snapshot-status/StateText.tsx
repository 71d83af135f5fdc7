import { Flex, FlexItem, Icon } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { StateLook } from './stateLook.ts';

/** An icon and a word. */
export const StateText = ({ label, icon: StateIcon, status }: StateLook): ReactElement => (
  <Flex
    component="span"
    display={{ default: 'inlineFlex' }}
    flexWrap={{ default: 'nowrap' }}
    columnGap={{ default: 'columnGapSm' }}
    alignItems={{ default: 'alignItemsCenter' }}
  >
    <Icon isInline {...(status === undefined ? {} : { status })}>
      <StateIcon />
    </Icon>
    <FlexItem component="span">{label}</FlexItem>
  </Flex>
);
