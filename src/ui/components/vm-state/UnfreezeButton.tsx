import { Button, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import { callSubresource } from '#ui/sdk/callSubresource.ts';
import { useReview } from '#ui/sdk/useReview.ts';
import { toWriteFailure } from '#ui/sdk/writeFailure.ts';
import type { WriteFailure } from '#ui/sdk/writeFailure.ts';

import { WriteFailureAlert } from '../write-failure/WriteFailureAlert.tsx';
import { buildUnfreezeReview } from './buildUnfreezeReview.ts';
import { unfreezeFailureText } from './unfreezeFailureText.ts';

type UnfreezeButtonProps = {
  readonly vm: string;
  readonly namespace: string;
  readonly buttonId?: string;
};

/** The way out of a frozen guest, and why it failed or is not open. */
export const UnfreezeButton = ({ vm, namespace, buttonId }: UnfreezeButtonProps): ReactElement => {
  const t = useT();
  const [isThawing, setIsThawing] = useState(false);
  const [failure, setFailure] = useState<WriteFailure>();
  const access = useReview(buildUnfreezeReview(namespace));
  const thaw = async (): Promise<void> => {
    setIsThawing(true);
    setFailure(undefined);
    try {
      await callSubresource({
        plural: 'virtualmachineinstances',
        namespace,
        name: vm,
        action: 'unfreeze',
      });
    } catch (error) {
      setFailure(toWriteFailure(error));
    }
    setIsThawing(false);
  };
  return (
    <Stack hasGutter>
      {failure !== undefined && (
        <WriteFailureAlert
          isPlain
          failure={failure}
          notDone={t('Not unfrozen')}
          sentence={unfreezeFailureText(t, failure, { vm, namespace })}
        />
      )}
      <StackItem>
        <Button
          {...(buttonId === undefined ? {} : { id: buttonId })}
          size="sm"
          isLoading={isThawing}
          // Not disabled but where it stays so: it has, or is to have, the focus.
          isAriaDisabled={isThawing || access === 'checking'}
          isDisabled={access === 'denied'}
          onClick={() => void thaw()}
        >
          {t('Unfreeze')}
        </Button>
      </StackItem>
      {access === 'denied' && (
        <StackItem>{t('You may not unfreeze guests in {{namespace}}.', { namespace })}</StackItem>
      )}
    </Stack>
  );
};
