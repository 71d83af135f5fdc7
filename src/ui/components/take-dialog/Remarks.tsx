import { Alert, ExpandableSection, Stack, StackItem } from '@patternfly/react-core';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import type { Remark } from '#domain/remarks/remark.ts';
import { useT } from '#ui/i18n.ts';

import { useFocusRescue } from '../focus/useFocusRescue.ts';
import { UnfreezeButton } from '../vm-state/UnfreezeButton.tsx';
import { remarkText } from './remarkText.ts';

type RemarksProps = { readonly remarks: readonly Remark[]; readonly vm: VirtualMachine };

const AT_ONCE = 2;

type WayOutProps = {
  readonly vm: VirtualMachine;
  /** Takes over the focus when the guest is thawed, and the button goes. */
  readonly refugeRef: RefObject<HTMLElement>;
};

const WayOut = ({ vm, refugeRef }: WayOutProps): ReactElement => {
  const ref = useRef<HTMLDivElement>(null);
  useFocusRescue(ref, refugeRef);
  const { name, namespace = '' } = vm.metadata;
  return (
    <div ref={ref}>
      <UnfreezeButton vm={name} namespace={namespace} />
    </div>
  );
};

const RemarkAlert = ({
  remark,
  ...wayOut
}: WayOutProps & { readonly remark: Remark }): ReactElement => {
  const { title, meaning, variant = 'warning' } = remarkText(useT(), remark);
  return (
    <Alert component="p" isInline variant={variant} title={title}>
      <Stack hasGutter>
        <StackItem>{meaning}</StackItem>
        {remark.kind === 'frozen' && (
          <StackItem>
            <WayOut {...wayOut} />
          </StackItem>
        )}
      </Stack>
    </Alert>
  );
};

/** What to know before a snapshot is taken; none of it forbids anything. Two stand open, the others are folded. */
export const Remarks = ({ remarks, vm }: RemarksProps): ReactElement => {
  const t = useT();
  const refugeRef = useRef<HTMLDivElement>(null);
  const show = (remark: Remark): ReactElement => (
    <StackItem key={remark.kind}>
      <RemarkAlert remark={remark} vm={vm} refugeRef={refugeRef} />
    </StackItem>
  );
  const rest = remarks.slice(AT_ONCE);
  return (
    <div ref={refugeRef} tabIndex={-1}>
      {remarks.length > 0 && (
        <Stack hasGutter>
          {remarks.slice(0, AT_ONCE).map(show)}
          {rest.length > 0 && (
            <StackItem>
              <ExpandableSection toggleText={t('{{count}} more remarks', { count: rest.length })}>
                <Stack hasGutter>{rest.map(show)}</Stack>
              </ExpandableSection>
            </StackItem>
          )}
        </Stack>
      )}
    </div>
  );
};
