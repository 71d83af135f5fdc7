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
  readonly willFail: boolean;
  readonly summary: DiskSummary;
};

/** How consistent the snapshot will be if it is taken now, and whether it will lack a disk. */
export const ResultField = (props: ResultFieldProps): ReactElement => {
  const { consistency, isFrozen, willFail, summary } = props;
  const t = useT();
  const { label } = consistencyText(t, consistency);
  const { included, all } = summary;
  if (willFail) {
    return (
      <FormGroup role="group" label={t('Result')}>
        {t('None: the snapshot will fail.')}
      </FormGroup>
    );
  }
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
