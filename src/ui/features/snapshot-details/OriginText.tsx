import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { getOrigin } from '#domain/snapshot/getOrigin.ts';
import { originText } from '#ui/components/origin/originText.ts';
import { isOfClone } from '#ui/components/vm-state/isOfClone.ts';
import { starterText } from '#ui/components/vm-state/starterText.ts';
import { useT } from '#ui/i18n.ts';

import { getFirstTool } from './getFirstTool.ts';

type OriginTextProps = { readonly snapshot: VirtualMachineSnapshot };

/** Who asked for the snapshot, as far as the cluster remembers: it keeps the program and not the person. */
export const OriginText = ({ snapshot }: OriginTextProps): ReactElement => {
  const t = useT();
  const origin = getOrigin(snapshot);
  const isClone = isOfClone(snapshot);
  const tool = getFirstTool(snapshot);
  return (
    <>
      {originText(t, origin)}
      {isClone && <Content component="small">{starterText(t, snapshot)}</Content>}
      {origin.kind === 'other-tool' && tool !== undefined && (
        <Content component="small">{t('Written by {{program}}', { program: tool })}</Content>
      )}
    </>
  );
};
