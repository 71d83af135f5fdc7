import { Button, List, ListItem, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { InfoPopover } from '#ui/components/popover/InfoPopover.tsx';
import { useT } from '#ui/i18n.ts';

type DisksCellProps = { readonly snapshot: VirtualMachineSnapshot };

/** As many names fit a cell. */
const NAMED = 3;

type NamesProps = { readonly title: string; readonly names: readonly string[] };

const Names = ({ title, names }: NamesProps): ReactElement | null =>
  names.length === 0 ? null : (
    <StackItem>
      <strong>{title}</strong>
      <List isPlain>
        {names.map((name) => (
          <ListItem key={name}>{name}</ListItem>
        ))}
      </List>
    </StackItem>
  );

/** The disks in a snapshot by name, or their number; behind it all names where there are more to tell. */
export const DisksCell = ({ snapshot }: DisksCellProps): ReactElement => {
  const t = useT();
  const { metadata, status } = snapshot;
  if (status?.snapshotVolumes === undefined) {
    return <>–</>;
  }
  const { includedVolumes: included = [], excludedVolumes: excluded = [] } = status.snapshotVolumes;
  const names = included.length === 0 ? t('None') : included.join(', ');
  const isShort = included.length <= NAMED;
  const summary = isShort ? names : t('{{count}} disks', { count: included.length });
  if (isShort && excluded.length === 0) {
    return <>{summary}</>;
  }
  return (
    <InfoPopover
      aria-label={t('Disks of {{name}}', { name: metadata.name })}
      bodyContent={
        <Stack hasGutter>
          <Names title={t('In the snapshot')} names={included} />
          <Names title={t('Not in the snapshot')} names={excluded} />
        </Stack>
      }
    >
      <Button variant="link" isInline>
        {summary}
      </Button>
    </InfoPopover>
  );
};
