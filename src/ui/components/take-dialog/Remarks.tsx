import { Alert, ExpandableSection, Stack, StackItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import type { Remark } from '#domain/remarks/remark.ts';
import { useT } from '#ui/i18n.ts';

import { remarkText } from './remarkText.ts';

type RemarksProps = { readonly remarks: readonly Remark[] };

const AT_ONCE = 2;

const RemarkAlert = ({ remark }: { readonly remark: Remark }): ReactElement => {
  const { title, meaning, variant = 'warning' } = remarkText(useT(), remark);
  return (
    <Alert component="p" isInline variant={variant} title={title}>
      {meaning}
    </Alert>
  );
};

/** What to know before a snapshot is taken; none of it forbids anything. Two stand open, the others are folded. */
export const Remarks = ({ remarks }: RemarksProps): ReactElement | null => {
  const t = useT();
  const rest = remarks.slice(AT_ONCE);
  if (remarks.length === 0) {
    return null;
  }
  return (
    <Stack hasGutter>
      {remarks.slice(0, AT_ONCE).map((remark) => (
        <StackItem key={remark.kind}>
          <RemarkAlert remark={remark} />
        </StackItem>
      ))}
      {rest.length > 0 && (
        <StackItem>
          <ExpandableSection toggleText={t('{{count}} more remarks', { count: rest.length })}>
            <Stack hasGutter>
              {rest.map((remark) => (
                <StackItem key={remark.kind}>
                  <RemarkAlert remark={remark} />
                </StackItem>
              ))}
            </Stack>
          </ExpandableSection>
        </StackItem>
      )}
    </Stack>
  );
};
