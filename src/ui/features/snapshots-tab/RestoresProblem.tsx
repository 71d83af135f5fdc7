import { Alert, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

type RestoresProblemProps = {
  readonly restores: Watched<unknown>;
  readonly namespace: string;
};

/** Says that restores cannot be seen, while the snapshots can. */
export const RestoresProblem = (props: RestoresProblemProps): ReactElement | null => {
  const { restores, namespace } = props;
  const t = useT();
  switch (restores.kind) {
    case 'forbidden':
      return (
        <StackItem>
          <Alert
            isInline
            isPlain
            component="p"
            variant="info"
            title={t(
              'You may not see restores in {{namespace}}: when a snapshot was last restored is not known.',
              { namespace },
            )}
          />
        </StackItem>
      );
    case 'failed':
      return (
        <StackItem>
          <Alert
            isInline
            isPlain
            component="p"
            variant="warning"
            title={t(
              'The restores could not be loaded: when a snapshot was last restored is not known. ({{message}})',
              { message: restores.message },
            )}
          />
        </StackItem>
      );
    case 'loading':
    case 'missing':
    case 'loaded':
      return null;
  }
};
