import { ExpandableSection, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { LeftOutGroup } from '#domain/bulk/groupLeftOut.ts';
import { useT } from '#ui/i18n.ts';

import { leftOutGroupText } from './leftOutGroupText.ts';

type LeftOutMembersProps = { readonly group: LeftOutGroup };

/** One sentence for VMs that are left out for the same reason, which ones they are behind it. */
export const LeftOutMembers = ({ group }: LeftOutMembersProps): ReactElement => {
  const t = useT();
  return (
    <ExpandableSection isIndented toggleText={leftOutGroupText(t, group)}>
      <List isPlain>
        {group.members.map(({ vm: { metadata } }) => (
          <ListItem key={metadata.uid}>{metadata.name}</ListItem>
        ))}
      </List>
    </ExpandableSection>
  );
};
