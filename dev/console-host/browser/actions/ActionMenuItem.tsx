import { useContext } from 'react';
import type { FC, KeyboardEvent, SyntheticEvent } from 'react';
import { MenuItem, Tooltip } from '@patternfly/react-core';
import { useAccessReview } from '@openshift-console/dynamic-plugin-sdk';
import type { Action } from '@openshift-console/dynamic-plugin-sdk';
import { useNavigate } from 'react-router';
import { DescriptionsContext } from './DescriptionsContext.ts';

type Props = { action: Action; onDone: () => void };

const PlainItem: FC<Props & { isAllowed: boolean }> = ({ action, onDone, isAllowed }) => {
  const navigate = useNavigate();
  const { cta, label, icon, disabled } = action;
  const description = useContext(DescriptionsContext) && action.description;
  const external = typeof cta === 'object' && cta.external ? cta.href : undefined;

  const run = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (typeof cta === 'function') {
      cta();
    } else if (!cta.external) {
      void navigate(cta.href);
    }
    onDone();
  };
  const runByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      run(event);
    }
  };
  return (
    <MenuItem
      data-test-action={label}
      icon={icon}
      {...(description ? { description } : {})}
      isDisabled={!isAllowed || (disabled ?? false)}
      onClick={run}
      onKeyDown={runByKey}
      translate="no"
      {...(external ? { isExternalLink: true, to: external } : {})}
    >
      {label}
    </MenuItem>
  );
};

const ReviewedItem: FC<Props> = (props) => {
  const [isAllowed] = useAccessReview(props.action.accessReview ?? {});
  return <PlainItem {...props} isAllowed={isAllowed} />;
};

/** One action. Without the right it is disabled and nothing says why. */
export const ActionMenuItem: FC<Props> = (props) => {
  const { accessReview, disabled, disabledTooltip, tooltip } = props.action;
  const item = accessReview ? <ReviewedItem {...props} /> : <PlainItem {...props} isAllowed />;
  if (tooltip) {
    return (
      <Tooltip position="left" content={tooltip}>
        {item}
      </Tooltip>
    );
  }
  return disabled && disabledTooltip ? (
    <Tooltip position="left" content={disabledTooltip}>
      <div>{item}</div>
    </Tooltip>
  ) : (
    item
  );
};
