import { GenericStatus } from '@openshift-console/dynamic-plugin-sdk';
import type { ComponentType, ReactElement } from 'react';

type StatusTextProps = { readonly icon: ComponentType; readonly text: string };

/** An icon and a word, as the Console shows every status. */
export const StatusText = ({ icon, text }: StatusTextProps): ReactElement => (
  <GenericStatus Icon={icon} title={text} />
);
