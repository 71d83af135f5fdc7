import type { ReactElement } from 'react';

import { useSettled } from '../time/useSettled.ts';

type MatchReportProps = {
  /** How many rows match; undefined while no filter is on. */
  readonly text: string | undefined;
};

/** Tells a screen reader what a filter has left of a list, once whoever types it pauses. */
export const MatchReport = ({ text = '' }: MatchReportProps): ReactElement => (
  <div role="status" className="pf-v6-screen-reader">
    {useSettled(text)}
  </div>
);
