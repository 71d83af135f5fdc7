import { Alert, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { LeftOut } from '#domain/bulk/planBulk.ts';
import { useT } from '#ui/i18n.ts';

import { leftOutText } from './leftOutText.ts';

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly showsNamespace: boolean;
};

/** The chosen VMs of which no snapshot is taken, each with the reason; said aloud when one comes or goes. */
export const LeftOutList = ({ leftOut, showsNamespace }: LeftOutListProps): ReactElement => {
  const t = useT();
  return (
    <div role="status">
      {leftOut.length > 0 && (
        <Alert
          component="p"
          isInline
          variant="info"
          title={t('{{count}} virtual machines are left out', { count: leftOut.length })}
        >
          <List isPlain>
            {leftOut.map((each) => {
              const { name, namespace = '', uid } = each.vm.metadata;
              return (
                <ListItem key={uid}>
                  {t('{{name}}: {{reason}}', {
                    name: showsNamespace ? `${namespace}/${name}` : name,
                    reason: leftOutText(t, each),
                  })}
                </ListItem>
              );
            })}
          </List>
        </Alert>
      )}
    </div>
  );
};
