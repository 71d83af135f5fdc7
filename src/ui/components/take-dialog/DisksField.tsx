import { Content, ExpandableSection, FormGroup } from '@patternfly/react-core';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { DiskRow } from '#domain/disks/listDisks.ts';
import { useT } from '#ui/i18n.ts';

import { useLocale } from '../time/useLocale.ts';
import { diskSummaryText } from './diskSummaryText.ts';
import { DiskTable } from './DiskTable.tsx';
import { summarizeDisks } from './summarizeDisks.ts';

type DisksFieldProps = { readonly disks: readonly DiskRow[] };

/** What the snapshot will copy: one line, and the list of disks behind it. */
export const DisksField = ({ disks }: DisksFieldProps): ReactElement => {
  const t = useT();
  const locale = useLocale();
  const summary = summarizeDisks(disks);
  const [isExpanded, setIsExpanded] = useState(false);
  return (
    <FormGroup role="group" label={t('Disks')}>
      {disks.length === 0 ? (
        t('The VM has no disks')
      ) : (
        <ExpandableSection
          isExpanded={isExpanded}
          toggleText={diskSummaryText(t, locale, summary)}
          onToggle={(_event, expanded) => {
            setIsExpanded(expanded);
          }}
        >
          {isExpanded && (
            <>
              <DiskTable disks={disks} />
              {summary.uncounted.length > 0 && (
                <Content component="small">
                  {t('Not counted, because no snapshot holds disks of their kind: {{disks}}.', {
                    disks: summary.uncounted.join(', '),
                  })}
                </Content>
              )}
            </>
          )}
        </ExpandableSection>
      )}
      <Content component="small">
        {t('Configuration (CPU, memory size, networks, list of disks) is always included.')}
      </Content>
    </FormGroup>
  );
};
