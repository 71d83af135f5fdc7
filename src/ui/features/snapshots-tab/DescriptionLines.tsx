import { Content } from '@patternfly/react-core';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { LazyTooltip } from '#ui/components/tooltip/LazyTooltip.tsx';
import { useT } from '#ui/i18n.ts';

type DescriptionLinesProps = { readonly description: string };

/** As many characters have room in two lines of the narrowest column. */
const SURE_TO_FIT = 60;

/** More would hide the table below. */
const LONGEST = 200;

/** The keyboard reaches it too. */
const TWO_LINES = {
  dir: 'auto',
  tabIndex: 0,
  style: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
} as const;

/** A description, without the end of one that is too long. */
const moreText = (t: TFunction, description: string): string =>
  description.length <= LONGEST
    ? description
    : t('{{beginning}}… The page of the snapshot shows the rest.', {
        beginning: description.slice(0, LONGEST).trimEnd(),
      });

/** The beginning of a description; pointer and keyboard bring up more of a long one. */
export const DescriptionLines = ({ description }: DescriptionLinesProps): ReactElement => {
  const t = useT();
  return description.length <= SURE_TO_FIT ? (
    <Content component="small" dir="auto">
      {description}
    </Content>
  ) : (
    <Content component="small">
      <LazyTooltip<HTMLSpanElement> content={moreText(t, description)}>
        {(explained) => (
          <span {...explained} {...TWO_LINES}>
            {description.slice(0, LONGEST)}
          </span>
        )}
      </LazyTooltip>
    </Content>
  );
};
