import { jest } from '@jest/globals';
import type * as Sdk from '@openshift-console/dynamic-plugin-sdk';
import { useState } from 'react';
import type { FC } from 'react';

// The part of the Console's SDK that src/ui/sdk uses. Without orders it knows no object, allows everything and sends
// nothing; `aConsole` of src/testing puts a small cluster behind it.

export const useK8sWatchResource = jest.fn<typeof Sdk.useK8sWatchResource>();
export const useK8sWatchResources = jest.fn<typeof Sdk.useK8sWatchResources>();
export const useAccessReview = jest.fn<typeof Sdk.useAccessReview>(() => [true, false]);
export const checkAccess = jest.fn<typeof Sdk.checkAccess>();
export const useFlag = jest.fn<typeof Sdk.useFlag>(() => false);
export const useUserPreference = jest.fn<typeof Sdk.useUserPreference>();
export const useOverlay = jest.fn<typeof Sdk.useOverlay>(() => jest.fn());
export const useLabelsModal = jest.fn<typeof Sdk.useLabelsModal>(() => jest.fn());
export const useAnnotationsModal = jest.fn<typeof Sdk.useAnnotationsModal>(() => jest.fn());
export const useDeleteModal = jest.fn<typeof Sdk.useDeleteModal>(() => jest.fn());

export const k8sCreate = jest.fn<typeof Sdk.k8sCreate>();
export const k8sDelete = jest.fn<typeof Sdk.k8sDelete>();
export const k8sPatch = jest.fn<typeof Sdk.k8sPatch>();
export const k8sListItems = jest.fn<typeof Sdk.k8sListItems>();
export const consoleFetch = jest.fn<typeof Sdk.consoleFetch>();

export const ResourceLink: typeof Sdk.ResourceLink = ({ groupVersionKind, name, namespace }) => (
  <a href={`/k8s/ns/${namespace ?? ''}/${groupVersionKind?.kind ?? ''}/${name ?? ''}`}>{name}</a>
);

export const ListPageHeader: typeof Sdk.ListPageHeader = ({ title, children }) => (
  <header>
    <h1>{title}</h1>
    {children}
  </header>
);

export const ActionServiceProvider = jest.fn<typeof Sdk.ActionServiceProvider>(({ children }) => (
  <>{children({ actions: [], options: [], loaded: true, error: undefined })}</>
));

export const DocumentTitle: typeof Sdk.DocumentTitle = () => null;

export const ResourceIcon: typeof Sdk.ResourceIcon = () => <span />;

export const ResourceYAMLEditor: typeof Sdk.ResourceYAMLEditor = ({ initialResource }) => (
  <textarea aria-label="YAML" readOnly value={JSON.stringify(initialResource)} />
);

export const HorizontalNav: typeof Sdk.HorizontalNav = ({ pages, resource }) => {
  const [shown, setShown] = useState(0);
  const Page = pages[shown]?.component as FC<{ obj: unknown }> | undefined;
  return (
    <>
      {pages.map(({ name }, index) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            setShown(index);
          }}
        >
          {name}
        </button>
      ))}
      {Page && <Page obj={resource} />}
    </>
  );
};
