import { Content, Flex, FormGroup, Label } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { Consistency } from '#domain/consistency/consistency.ts';
import { useT } from '#ui/i18n.ts';

import { consistencyText } from '../consistency/consistencyText.ts';
import { predictionText } from './predictionText.ts';
import type { DiskSummary } from './summarizeDisks.ts';

type ResultFieldProps = {
  readonly consistency: Consistency;
  readonly isFrozen: boolean;
  readonly summary: DiskSummary;
};

/** How consistent the snapshot will be if it is taken now, and whether it will lack a disk. */
export const ResultField = ({ consistency, isFrozen, summary }: ResultFieldProps): ReactElement => {
  const t = useT();
  const { label } = consistencyText(t, consistency);
  const { included, all } = summary;
  if (included === 0) {
    return (
      <FormGroup role="group" label={t('Result')}>
        {t('Only the configuration of the VM, no data.')}
      </FormGroup>
    );
  }
  return (
    <FormGroup role="group" label={t('Result')}>
      <Flex>
        <Label>{label}</Label>
        {included < all && (
          <Label color="orange" variant="outline">
            {t('Partial: {{included}} of {{count}} disks', { included, count: all })}
          </Label>
        )}
      </Flex>
      <Content component="small">{predictionText(t, consistency, isFrozen)}</Content>
    </FormGroup>
  );
};
