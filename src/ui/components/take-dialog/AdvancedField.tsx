import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import type { ComponentProps, ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

import { TimeLimitField } from './TimeLimitField.tsx';

/** What hardly anybody has to change; it stays open while something in it is wrong. */
export const AdvancedField = (props: ComponentProps<typeof TimeLimitField>): ReactElement => {
  const t = useT();
  const [isExpanded, setIsExpanded] = useState(false);
  const isOpen = isExpanded || props.problem !== undefined;
  return (
    <ExpandableSection
      isExpanded={isOpen}
      isIndented
      toggleText={t('Advanced')}
      onToggle={(_event, expanded) => {
        setIsExpanded(expanded);
      }}
    >
      {isOpen && <TimeLimitField {...props} />}
    </ExpandableSection>
  );
};
