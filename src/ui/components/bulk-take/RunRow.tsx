import { Content } from '@patternfly/react-core';
import {
  BanIcon,
  CheckCircleIcon,
  ExclamationCircleIcon,
  HourglassHalfIcon,
  InProgressIcon,
  QuestionCircleIcon,
} from '@patternfly/react-icons';
import { Td, Tr } from '@patternfly/react-table';
import { memo } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getBulkRow } from '#domain/bulk/bulkRow.ts';
import type { BulkRow } from '#domain/bulk/bulkRow.ts';
import { useT } from '#ui/i18n.ts';

import { StateText } from '../snapshot-status/StateText.tsx';
import type { StateLook } from '../snapshot-status/stateLook.ts';
import { RunLink } from './RunLink.tsx';
import { rowText } from './rowText.ts';
import type { BulkEntry, Why } from './useBulkRun.ts';
import { VmName } from './VmName.tsx';

type RunRowProps = Pick<BulkEntry, 'vm' | 'manifest' | 'attempt'> & {
  readonly snapshot: VirtualMachineSnapshot | undefined;
  readonly wasSeen: boolean;
  readonly showsNamespace: boolean;
};

const FAILED = { icon: ExclamationCircleIcon, status: 'danger' } as const;

const LOOKS: Readonly<Record<BulkRow<Why>['kind'], Pick<StateLook, 'icon' | 'status'>>> = {
  waiting: { icon: HourglassHalfIcon },
  creating: { icon: InProgressIcon },
  created: { icon: InProgressIcon },
  running: { icon: InProgressIcon },
  ready: { icon: CheckCircleIcon, status: 'success' },
  refused: FAILED,
  failed: FAILED,
  unsure: { icon: QuestionCircleIcon },
  deleted: { icon: BanIcon },
};

/** What has become of one VM's snapshot; it is drawn again only when that has changed. */
export const RunRow = memo((props: RunRowProps) => {
  const t = useT();
  const { vm, manifest, attempt, snapshot, wasSeen, showsNamespace } = props;
  const row = getBulkRow(attempt, { snapshot, wasSeen });
  const { word, why } = rowText(t, row, { vm, manifest });
  return (
    <Tr>
      <Td dataLabel={t('Virtual machine')} modifier="breakWord">
        <VmName vm={vm} showsNamespace={showsNamespace} />
      </Td>
      <Td dataLabel={t('Snapshot')} modifier="breakWord">
        {snapshot === undefined ? manifest.metadata.name : <RunLink snapshot={snapshot} />}
      </Td>
      <Td dataLabel={t('Status')} modifier="breakWord">
        <div>
          <StateText label={word} {...LOOKS[row.kind]} />
          {why
            .filter((sentence) => sentence !== '')
            .map((sentence) => (
              <Content key={sentence} component="small">
                {sentence}
              </Content>
            ))}
        </div>
      </Td>
    </Tr>
  );
});
RunRow.displayName = 'RunRow';
