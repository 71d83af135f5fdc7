import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';
import type { Action } from '#ui/sdk/action.ts';
import type { Access } from '#ui/sdk/useAccess.ts';
import { useNavigate } from '#ui/sdk/useNavigate.ts';
import { useReview } from '#ui/sdk/useReview.ts';

import { KebabItem } from '../kebab/KebabItem.tsx';

type ActionItemProps = { readonly action: Action; readonly onDone: () => void };

const getHint = (t: TFunction, action: Action, access: Access): string | undefined => {
  if (action.tooltip !== undefined) {
    return action.tooltip;
  }
  if (action.disabled === true && action.disabledTooltip !== undefined) {
    return action.disabledTooltip;
  }
  return access === 'denied' ? t('You do not have the right to do this.') : undefined;
};

/** One item that a plugin offers. */
export const ActionItem = ({ action, onDone }: ActionItemProps): ReactElement => {
  const t = useT();
  const navigate = useNavigate();
  const access = useReview(action.accessReview);
  const { cta } = action;
  const external = typeof cta === 'object' && cta.external === true ? cta.href : undefined;
  const choose = (): void => {
    onDone();
    if (typeof cta === 'function') {
      cta();
    } else if (external === undefined) {
      void navigate(cta.href);
    }
  };
  return (
    <KebabItem
      isOff={action.disabled === true || access !== 'allowed'}
      hint={getHint(t, action, access)}
      onClick={choose}
      {...(action.icon === undefined ? {} : { icon: action.icon })}
      {...(action.description === undefined ? {} : { description: action.description })}
      {...(external === undefined ? {} : { to: external, isExternalLink: true })}
    >
      {action.label}
    </KebabItem>
  );
};
