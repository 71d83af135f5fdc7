import { Flex, FlexItem, Icon } from '@patternfly/react-core';
import { ExclamationCircleIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getTakenAt } from '#domain/snapshot/getTakenAt.ts';
import { formatAgo } from '#ui/components/time/formatAgo.ts';
import { useNow } from '#ui/components/time/useNow.ts';
import { useT, useTextLanguage } from '#ui/i18n.ts';

type LastAttemptFailedProps = { readonly snapshot: VirtualMachineSnapshot };

/** Says that nothing has succeeded since the last attempt failed. */
export const LastAttemptFailed = ({ snapshot }: LastAttemptFailedProps): ReactElement => {
  const t = useT();
  const language = useTextLanguage();
  const now = useNow();
  return (
    <Flex
      component="span"
      flexWrap={{ default: 'nowrap' }}
      columnGap={{ default: 'columnGapSm' }}
      alignItems={{ default: 'alignItemsCenter' }}
    >
      <Icon isInline status="danger">
        <ExclamationCircleIcon />
      </Icon>
      <FlexItem component="span">
        {t('Last attempt failed: {{ago}}', {
          ago: formatAgo(language, getTakenAt(snapshot) ?? now, now),
        })}
      </FlexItem>
    </Flex>
  );
};
