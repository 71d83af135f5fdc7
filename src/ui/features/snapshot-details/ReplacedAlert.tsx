import { Alert, PageSection } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type ReplacedAlertProps = { readonly name: string };

/** Says that what is shown is not what was shown before, though it bears the same name. */
export const ReplacedAlert = ({ name }: ReplacedAlertProps): ReactElement => {
  const t = useT();
  return (
    <PageSection hasBodyWrapper={false}>
      <Alert
        component="h2"
        isInline
        isLiveRegion
        variant="warning"
        title={t('This is another snapshot named {{name}}', { name })}
      >
        {t(
          'The one that you were looking at has been deleted, and a new one bears its name. What stands here is the new one.',
        )}
      </Alert>
    </PageSection>
  );
};
