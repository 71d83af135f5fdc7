import type { FC } from 'react';
import { Tooltip } from '@patternfly/react-core';
import { GlobeAmericasIcon } from '@patternfly/react-icons';
import type { TimestampProps } from '@openshift-console/dynamic-plugin-sdk';
import { useSelector } from 'react-redux';
import { getLanguage } from '../i18n/initI18n.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { isRecent, toRelativeTime } from './relativeTime.ts';

const SHORT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  month: 'short',
  year: 'numeric',
};

/** A moment, in words while it is recent; the exact time in UTC is in the tooltip. */
const Timestamp: FC<TimestampProps> = ({ timestamp, simple, omitSuffix, className }) => {
  const now = useSelector(({ UI }: ConsoleState) => UI.get('lastTick') as number);
  const date = timestamp ? new Date(timestamp) : undefined;
  if (!date || Number.isNaN(date.getTime())) {
    return <span data-test="timestamp">-</span>;
  }
  const language = getLanguage();
  const text =
    omitSuffix || isRecent(date, now)
      ? toRelativeTime(date, { language, now, omitSuffix: omitSuffix ?? false })
      : new Intl.DateTimeFormat(language, SHORT).format(date);
  if (simple) {
    return <>{text}</>;
  }
  const exact = new Intl.DateTimeFormat(language, {
    ...SHORT,
    second: 'numeric',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(date);
  return (
    <span className={className}>
      <GlobeAmericasIcon className="console-timestamp-icon" />{' '}
      <Tooltip content={exact}>
        <span data-test="timestamp">{text}</span>
      </Tooltip>
    </span>
  );
};

export default Timestamp;
