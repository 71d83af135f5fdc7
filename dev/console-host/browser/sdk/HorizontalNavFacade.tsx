import { useMemo } from 'react';
import type { ComponentType, FC } from 'react';
import { getGroupVersionKindForResource } from '@openshift-console/dynamic-plugin-sdk';
import type { HorizontalNavProps } from '@openshift-console/dynamic-plugin-sdk';
import { getModelReference } from '../extensions/getModelReference.ts';
import { TabbedPage } from '../pages/TabbedPage.tsx';

/** Tabs for a plugin's own page; other plugins' tabs for the same kind join them. */
export const HorizontalNavFacade: FC<HorizontalNavProps> = ({ resource, pages, customData }) => {
  const tabs = useMemo(
    () =>
      pages.map(({ href, name, component }) => {
        const Component = component as ComponentType<Record<string, unknown>>;
        return {
          href: href ?? '',
          name,
          render: (props: Record<string, unknown>) => <Component {...props} />,
        };
      }),
    [pages],
  );
  const gvk = resource && getGroupVersionKindForResource(resource);
  return (
    <TabbedPage
      customData={customData}
      loaded
      reference={gvk ? getModelReference(gvk) : ''}
      resource={resource}
      tabs={tabs}
    />
  );
};
