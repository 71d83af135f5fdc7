import { Alert } from '@patternfly/react-core';
import type { ReactElement } from 'react';

type BlockedNoticeProps = { readonly reason: string | undefined };

/** Says, also aloud, why nothing can be created at this moment, and takes it back when that is over. */
export const BlockedNotice = ({ reason }: BlockedNoticeProps): ReactElement => (
  <div role="status">
    {reason !== undefined && <Alert component="p" isInline variant="info" title={reason} />}
  </div>
);
