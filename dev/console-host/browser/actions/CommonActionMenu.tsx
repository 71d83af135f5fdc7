import { useCallback, useState } from 'react';
import type { FC } from 'react';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { ActionMenuContent } from './ActionMenuContent.tsx';
import { ActionMenuFrame } from './ActionMenuFrame.tsx';
import { useCommonActions } from './useCommonActions.ts';

type Props = { model: K8sModel; object: K8sResourceCommon; variant?: 'kebab' | 'dropdown' };

/** The menu of an object for which no plugin offers actions. */
export const CommonActionMenu: FC<Props> = ({ model, object, variant = 'kebab' }) => {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  const actions = useCommonActions(model, object);
  return (
    <ActionMenuFrame
      isOpen={isOpen}
      label="Actions"
      onToggle={setIsOpen}
      variant={variant}
      renderMenu={(show) => show(<ActionMenuContent options={actions} onDone={close} />)}
    />
  );
};
