import { PageSection } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { VirtualMachineModel } from '#api/models.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { useT } from '#ui/i18n.ts';
import { ListPageHeader } from '#ui/sdk/ListPageHeader.ts';
import { useWatchList } from '#ui/sdk/useWatchList.ts';
import type { ListQuery, Selector } from '#ui/sdk/useWatchList.ts';

import { useBeside } from './useBeside.ts';
import { VmListBody } from './VmListBody.tsx';

/** What the Console hands to a list page; its Search page narrows the list by its own fields. */
type VmListPageProps = {
  readonly namespace?: string;
  readonly selector?: Selector;
  readonly nameFilter?: string;
  readonly showTitle?: boolean;
};

const buildQuery = ({ namespace, selector }: VmListPageProps): ListQuery => ({
  ...(namespace === undefined ? {} : { namespace }),
  ...(selector === undefined ? {} : { labelSelector: selector }),
  isWhole: true,
});

/** The VMs of a project or of all, where no other plugin lists them. */
const VmListPage = (props: VmListPageProps): ReactElement => {
  const { namespace, nameFilter, showTitle = true } = props;
  const t = useT();
  const vms = useWatchList<VirtualMachine>(VirtualMachineModel, buildQuery(props));
  const findBeside = useBeside(namespace);
  return (
    <>
      {showTitle && <ListPageHeader title={t('VirtualMachines')} />}
      <PageSection hasBodyWrapper={false}>
        {/* The section is a flex column: its gaps would stand between the parts of the list. */}
        <div>
          <VmListBody
            vms={vms}
            findBeside={findBeside}
            namespace={namespace}
            nameFilter={nameFilter}
            isEmbedded={!showTitle}
          />
        </div>
      </PageSection>
    </>
  );
};

export default VmListPage;
