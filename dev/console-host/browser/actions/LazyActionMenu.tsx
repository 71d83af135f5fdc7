import { useCallback, useEffect, useState } from 'react';
import type { FC } from 'react';
import type { Action, ActionServiceProviderProps } from '@openshift-console/dynamic-plugin-sdk';
import { checkAccess } from '@openshift-console/dynamic-plugin-sdk/lib/app/components/utils/rbac';
import { ActionMenuContent } from './ActionMenuContent.tsx';
import { ActionMenuFrame } from './ActionMenuFrame.tsx';
import ActionServiceProvider from './ActionServiceProvider.tsx';

type Props = {
  context: ActionServiceProviderProps['context'];
  variant?: 'kebab' | 'dropdown';
  label?: string;
};

/** Asks for the rights in advance, so that an opened menu does not change under the pointer. */
const AccessInAdvance: FC<{ actions: Action[] }> = ({ actions }) => {
  useEffect(() => {
    actions.forEach(({ accessReview }) => {
      if (accessReview) {
        checkAccess(accessReview).catch((error: unknown) =>
          console.warn('Could not check access for action menu', error),
        );
      }
    });
  }, [actions]);
  return null;
};

/**
 * The menu of an object for which plugins offer actions. They are asked when pointer or focus first
 * reach the toggle and from then on; until every one has answered the menu does not open.
 */
export const LazyActionMenu: FC<Props> = ({ context, variant = 'kebab', label = 'Actions' }) => {
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback(() => setIsAsked(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  return (
    <ActionMenuFrame
      isOpen={isOpen}
      label={label}
      onApproach={ask}
      onToggle={setIsOpen}
      variant={variant}
      renderMenu={(show) =>
        isAsked && (
          <ActionServiceProvider context={context}>
            {({ actions, options, loaded }) =>
              loaded && (
                <>
                  <AccessInAdvance actions={actions} />
                  {show(<ActionMenuContent options={options} onDone={close} />)}
                </>
              )
            }
          </ActionServiceProvider>
        )
      }
    />
  );
};
