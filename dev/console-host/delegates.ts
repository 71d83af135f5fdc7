/**
 * The SDK leaves part of its interface to the Console, by `require('@console/…')`.
 * This is where the host's browser part answers; all the rest throws with its name.
 */
const DELEGATES: Record<string, string> = {
  '@console/dynamic-plugin-sdk/src/api/useResolvedExtensions':
    'extensions/useResolvedExtensions.ts',
  '@console/dynamic-plugin-sdk/src/perspective/useActivePerspective': 'sdk/activePerspective.ts',
  '@console/internal/components/AsyncResourceYAMLEditor': 'sdk/AsyncResourceYAMLEditor.tsx',
  '@console/internal/components/factory/ListPage/ListPageCreate': 'sdk/ListPageCreate.tsx',
  '@console/internal/components/factory/ListPage/ListPageHeader': 'sdk/ListPageHeader.tsx',
  '@console/internal/components/namespace-bar': 'sdk/NamespaceBar.tsx',
  '@console/internal/components/utils/horizontal-nav': 'sdk/HorizontalNavFacade.tsx',
  '@console/internal/components/utils/resource-icon': 'sdk/ResourceIcon.tsx',
  '@console/internal/components/utils/resource-link': 'sdk/ResourceLink.tsx',
  '@console/internal/models': 'k8s/staticModels.ts',
  '@console/shared/src/components/actions/ActionServiceProvider':
    'actions/ActionServiceProvider.tsx',
  '@console/shared/src/components/datetime/Timestamp': 'sdk/Timestamp.tsx',
  '@console/shared/src/components/document-title/DocumentTitle': 'sdk/DocumentTitle.tsx',
  '@console/shared/src/components/error/fallbacks/ErrorBoundaryFallbackPage':
    'sdk/ErrorBoundaryFallbackPage.tsx',
  '@console/shared/src/hooks/useActiveNamespace': 'namespace/useActiveNamespace.ts',
  '@console/shared/src/hooks/useAnnotationsModal': 'modals/useAnnotationsModal.ts',
  '@console/shared/src/hooks/useDeleteModal': 'modals/useDeleteModal.ts',
  '@console/shared/src/hooks/useLabelsModal': 'modals/useLabelsModal.ts',
  '@console/shared/src/hooks/useUserPreference': 'sdk/useUserPreference.ts',
  '@console/shared/src/utils/console-fetch': 'fetch/consoleFetch.ts',
};

export const getDelegate = (request: string): string =>
  DELEGATES[request] ?? `sdk/absent.ts?${request}`;
