import { useState } from 'react';
import type { ReactElement } from 'react';

import type { VirtualMachineInstance } from '#api/virtualMachine.ts';
import { isGuestFrozen } from '#domain/vm/isGuestFrozen.ts';
import { useT } from '#ui/i18n.ts';

type ThawReportProps = {
  /** Whether the guest is left frozen as far as anybody is told. */
  readonly isFrozen: boolean;
  readonly vmi: VirtualMachineInstance | undefined;
};

/**
 * Tells a screen reader that a guest which was shown as frozen is so no more: the popover with the button goes with the
 * freeze and cannot say it. A freeze that a new snapshot excuses has not ended, nor one that is not to be seen any more.
 */
export const ThawReport = ({ isFrozen, vmi }: ThawReportProps): ReactElement | null => {
  const t = useT();
  const [wasFrozen, setWasFrozen] = useState(isFrozen);
  if (isFrozen && !wasFrozen) {
    setWasFrozen(true);
  }
  if (!wasFrozen) {
    return null;
  }
  const isThawed = !isFrozen && vmi !== undefined && !isGuestFrozen(vmi);
  return (
    <span role="status" className="pf-v6-screen-reader">
      {isThawed && t('The guest is not frozen any more.')}
    </span>
  );
};
