import type { FC } from 'react';
import type { ResourceIconProps } from '@openshift-console/dynamic-plugin-sdk';
import { useModel } from '../k8s/useModel.ts';
import { getKind } from './getKind.ts';

/** The badge of a kind, in the colour and with the letters that a plugin may have given it. */
export const ResourceIcon: FC<ResourceIconProps> = (props) => {
  const model = useModel(getKind(props));
  return model ? (
    <span
      className={['console-kind-badge', props.className].filter(Boolean).join(' ')}
      style={model.color ? { backgroundColor: model.color } : {}}
      title={model.label}
    >
      {model.abbr}
    </span>
  ) : null;
};
