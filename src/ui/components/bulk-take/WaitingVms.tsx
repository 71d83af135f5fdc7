import { ExpandableSection, List, ListItem, Panel, PanelMain } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';

type WaitingVmsProps = {
  readonly vms: readonly VirtualMachine[];
  readonly showsNamespace: boolean;
};

/** So many names are read at one glance. */
const FEW = 5;

/** Room for a few lines: the question and its answers stay on the screen. */
const MAX_HEIGHT = '10rem';

/** Which VMs still wait for their turn; many of them behind a click. */
export const WaitingVms = ({ vms, showsNamespace }: WaitingVmsProps): ReactElement => {
  const t = useT();
  const list = (
    <List isPlain>
      {vms.map(({ metadata: { uid, name, namespace } }) => (
        <ListItem key={uid}>{showsNamespace ? `${namespace}/${name}` : name}</ListItem>
      ))}
    </List>
  );
  return vms.length <= FEW ? (
    list
  ) : (
    <ExpandableSection isIndented toggleText={t('Which ones')}>
      <Panel isScrollable>
        <PanelMain
          maxHeight={MAX_HEIGHT}
          tabIndex={0}
          role="group"
          aria-label={t('VirtualMachines')}
        >
          {list}
        </PanelMain>
      </Panel>
    </ExpandableSection>
  );
};
