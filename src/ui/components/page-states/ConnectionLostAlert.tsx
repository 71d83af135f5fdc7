import { Alert } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { formatMoment } from '../time/formatMoment.ts';
import { getNow } from '../time/getNow.ts';
import { useLocale } from '../time/useLocale.ts';

type ConnectionLostAlertProps = { readonly message: string };

/** Says that what is shown may be old; it is there for exactly as long as the connection is not. */
export const ConnectionLostAlert = ({ message }: ConnectionLostAlertProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  const [since] = useState(getNow);
  return (
    <Alert
      variant="warning"
      isInline
      component="h2"
      isLiveRegion
      title={t('Connection lost. Showing the state of {{time}}.', {
        time: formatMoment(locale, since, since),
      })}
    >
      {t('It is tried again by itself, and this page then goes on. ({{message}})', { message })}
    </Alert>
  );
};
