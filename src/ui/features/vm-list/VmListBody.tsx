import { CubesIcon } from '@patternfly/react-icons';
import type { ReactElement } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { TableSkeleton } from '#ui/components/page-states/TableSkeleton.tsx';
import { WatchProblem } from '#ui/components/page-states/WatchProblem.tsx';
import { useT } from '#ui/i18n.ts';
import type { Watched } from '#ui/sdk/watched.ts';

import type { FindBeside } from './useBeside.ts';
import { useProblemWords } from './useProblemWords.ts';
import { useSortColumns } from './useSortColumns.ts';
import { VmTable } from './VmTable.tsx';

type VmListBodyProps = {
  readonly vms: Watched<readonly VirtualMachine[]>;
  readonly findBeside: FindBeside;
  readonly namespace: string | undefined;
  readonly nameFilter: string | undefined;
  readonly isEmbedded: boolean;
};

/** The list in whichever state it is. */
export const VmListBody = (props: VmListBodyProps): ReactElement => {
  const { vms, findBeside, namespace, nameFilter, isEmbedded } = props;
  const t = useT();
  const words = useProblemWords(namespace);
  const columns = useSortColumns(namespace === undefined);
  switch (vms.kind) {
    case 'loading':
      return (
        <TableSkeleton
          label={t('VirtualMachines')}
          columns={[...columns.map(({ label }) => label), t('Conditions')]}
        />
      );
    case 'forbidden':
    case 'missing':
    case 'failed':
      return <WatchProblem problem={vms} words={words} />;
    case 'loaded':
      return vms.data.length === 0 ? (
        <StateMessage title={t('No virtual machines')} icon={CubesIcon}>
          {namespace === undefined
            ? t('There are none in any project.')
            : t('There are none in {{namespace}}.', { namespace })}
        </StateMessage>
      ) : (
        <VmTable
          vms={vms.data}
          findBeside={findBeside}
          lost={vms.lost}
          nameFilter={nameFilter}
          isEmbedded={isEmbedded}
          showsNamespace={namespace === undefined}
        />
      );
  }
};
