import { TrashIcon } from '@patternfly/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { StateMessage } from '#ui/components/page-states/StateMessage.tsx';
import { useT } from '#ui/i18n.ts';
import { Link } from '#ui/sdk/Link.ts';

import type { VmPaths } from './buildVmPaths.ts';

type GoneProps = { readonly name: string; readonly vm: VmPaths };

/** Stands in for a snapshot that went while it was looked at, and takes over the focus if that went with it. */
export const Gone = ({ name, vm }: GoneProps): ReactElement => {
  const t = useT();
  const text =
    vm.vm === undefined ? t('Snapshots of the project') : t('Snapshots of {{vm}}', { vm: vm.name });
  const messageRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) {
      messageRef.current?.focus();
    }
  }, []);
  return (
    <div ref={messageRef} role="status" tabIndex={-1}>
      <StateMessage
        title={t('Snapshot {{name}} is gone', { name })}
        icon={TrashIcon}
        actions={<Link to={vm.snapshots}>{text}</Link>}
      >
        {t('It has been deleted while you were looking at it.')}
      </StateMessage>
    </div>
  );
};
