import { Button } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type LaterSnapshotProps = { readonly name: string; readonly onChoose: () => void };

/** Says that another snapshot runs by now, and leads to it. */
export const LaterSnapshot = ({ name, onChoose }: LaterSnapshotProps): ReactElement => {
  const t = useT();
  return (
    <>
      {t('Meanwhile snapshot {{name}} is being taken.', { name })}{' '}
      <Button variant="link" isInline onClick={onChoose}>
        {t('Show it')}
      </Button>
    </>
  );
};
