import { Content } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import type { ReactElement } from 'react';

import type { Difference } from '#domain/difference/difference.ts';
import { useLocale } from '#ui/components/time/useLocale.ts';
import { useT } from '#ui/i18n.ts';

import { differenceText } from './differenceText.ts';
import { valuesText } from './valuesText.ts';

type ChangeRowProps = { readonly change: Difference };

/** One thing that is not as it was, in words; KubeVirt's name of it only where there are none. */
export const ChangeRow = ({ change }: ChangeRowProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  const { what, field } = differenceText(t, change);
  const { before, after } = valuesText(t, locale, change);
  return (
    <Tr>
      <Td dataLabel={t('What')} modifier="breakWord">
        {what}
        {field !== undefined && (
          <Content component="small">{t('KubeVirt’s field: {{field}}', { field })}</Content>
        )}
      </Td>
      <Td dataLabel={t('Then')} modifier="breakWord">
        {before}
      </Td>
      <Td dataLabel={t('Now')} modifier="breakWord">
        {after}
      </Td>
    </Tr>
  );
};
