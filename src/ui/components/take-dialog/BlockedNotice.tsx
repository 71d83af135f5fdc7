import { Alert } from '@patternfly/react-core';
import type { ReactElement } from 'react';

export const BLOCKED_NOTICE_ID = 'vm-snapshots-take-blocked';

type BlockedNoticeProps = { readonly reason: string | undefined };

/** Says, also aloud, why nothing can be created at this moment, and takes it back when that is over. */
export const BlockedNotice = ({ reason }: BlockedNoticeProps): ReactElement => (
  <div role="status" id={BLOCKED_NOTICE_ID}>
    {reason !== undefined && <Alert component="p" isInline variant="info" title={reason} />}
  </div>
);
