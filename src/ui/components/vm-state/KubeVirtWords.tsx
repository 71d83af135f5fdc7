import { ExpandableSection, List, ListItem } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type KubeVirtWordsProps = {
  readonly words: readonly string[];
  /** Whether they are what the reader came for. */
  readonly isOpen?: boolean;
};

/** KubeVirt's own sentences, folded away: they are for whoever has to look deeper. */
export const KubeVirtWords = ({
  words,
  isOpen = false,
}: KubeVirtWordsProps): ReactElement | null => {
  const t = useT();
  if (words.length === 0) {
    return null;
  }
  const list = (
    <List isPlain>
      {words.map((sentence) => (
        <ListItem key={sentence}>{sentence}</ListItem>
      ))}
    </List>
  );
  return isOpen ? (
    list
  ) : (
    <ExpandableSection toggleText={t('Details')} isIndented>
      {list}
    </ExpandableSection>
  );
};
