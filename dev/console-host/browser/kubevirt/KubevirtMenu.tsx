import { useCallback, useMemo, useState } from 'react';
import type { FC } from 'react';
import { ActionMenuContent } from '../actions/ActionMenuContent.tsx';
import { ActionMenuFrame } from '../actions/ActionMenuFrame.tsx';
import ActionServiceProvider from '../actions/ActionServiceProvider.tsx';
import { DescriptionsContext } from '../actions/DescriptionsContext.ts';
import type { Machine } from './machine.ts';
import { mergeOptions } from './mergeOptions.ts';
import { VM_REFERENCE } from './names.ts';
import { useLocalOptions } from './useLocalOptions.ts';

type Props = { vm: Machine; variant: 'kebab' | 'dropdown' };

/** kubevirt-plugin's menu of one virtual machine; its own items are there before plugins have answered. */
export const KubevirtMenu: FC<Props> = ({ vm, variant }) => {
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback(() => setIsAsked(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  const local = useLocalOptions(vm);
  const context = useMemo(() => ({ [VM_REFERENCE]: vm }), [vm]);
  return (
    <DescriptionsContext.Provider value={true}>
      <ActionMenuFrame
        isOpen={isOpen}
        label="Actions"
        onApproach={ask}
        onToggle={setIsOpen}
        variant={variant}
        renderMenu={(show) =>
          isAsked && (
            <ActionServiceProvider context={context}>
              {({ options, loaded }) =>
                show(
                  <ActionMenuContent
                    onDone={close}
                    options={mergeOptions(local, loaded ? options : [])}
                  />,
                )
              }
            </ActionServiceProvider>
          )
        }
      />
    </DescriptionsContext.Provider>
  );
};
