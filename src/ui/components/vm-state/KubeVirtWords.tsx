import { ExpandableSection, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type KubeVirtWordsProps = { readonly words: readonly string[] };

/** KubeVirt's own sentences, folded away: they are for whoever has to look deeper. */
export const KubeVirtWords = ({ words }: KubeVirtWordsProps): ReactElement | null => {
  const t = useT();
  if (words.length === 0) {
    return null;
  }
  return (
    <ExpandableSection toggleText={t('Details')} isIndented>
      <List isPlain>
        {words.map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </ExpandableSection>
  );
};
