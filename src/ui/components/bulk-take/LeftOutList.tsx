import { Alert, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { groupLeftOut } from '#domain/bulk/groupLeftOut.ts';
import type { LeftOut } from '#domain/bulk/planBulk.ts';
import { useT } from '#ui/i18n.ts';

import { LeftOutMembers } from './LeftOutMembers.tsx';
import { leftOutText } from './leftOutText.ts';

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly showsNamespace: boolean;
};

/** The chosen VMs of which no snapshot is taken, each with the reason, which is said once for several; said aloud when one comes or goes. */
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
            {groupLeftOut(leftOut).map((group) => (
              <ListItem key={`${group.kind}/${group.namespace}`}>
                {group.members.length > 1 ? (
                  <LeftOutMembers group={group} />
                ) : (
                  group.members.map((each) =>
                    t('{{name}}: {{reason}}', {
                      name: showsNamespace
                        ? `${group.namespace}/${each.vm.metadata.name}`
                        : each.vm.metadata.name,
                      reason: leftOutText(t, each),
                    }),
                  )
                )}
              </ListItem>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
};
