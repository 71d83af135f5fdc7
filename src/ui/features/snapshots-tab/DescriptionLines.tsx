import { Content } from '@patternfly/react-core';
import type { ReactElement } from 'react';

import { LazyTooltip } from '#ui/components/tooltip/LazyTooltip.tsx';

type DescriptionLinesProps = { readonly description: string };

/** As many characters have room in two lines of the narrowest column. */
const SURE_TO_FIT = 60;

/** The keyboard reaches it too. */
const TWO_LINES = {
  tabIndex: 0,
  style: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
} as const;

/** The beginning of a description; pointer and keyboard bring up the whole of a long one. */
export const DescriptionLines = ({ description }: DescriptionLinesProps): ReactElement =>
  description.length <= SURE_TO_FIT ? (
    <Content component="small">{description}</Content>
  ) : (
    <Content component="small">
      <LazyTooltip<HTMLSpanElement> content={description}>
        {(explained) => (
          <span {...explained} {...TWO_LINES}>
            {description}
          </span>
        )}
      </LazyTooltip>
    </Content>
  );
