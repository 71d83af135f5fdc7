import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

/** A dash to the eye; it speaks of what is asked for, which leaves out the snapshots of other tools. */
export const NoneTaken = (): ReactElement => {
  const t = useT();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="pf-v6-screen-reader">{t('None taken here')}</span>
    </>
  );
};
