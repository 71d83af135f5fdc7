import type { PluginStore } from '@openshift/dynamic-plugin-sdk';

declare global {
  interface Window {
    SERVER_FLAGS: {
      basePath: string;
      consolePlugins: string[];
      consoleVersion: string;
      i18nNamespaces: string[];
      releaseVersion: string;
    };
    STAGE: {
      languages: string[];
      user: string;
      users: { name: string; description: string }[];
    };
    pluginStore: PluginStore;
    webpackSharedScope: unknown;
  }

  const __webpack_init_sharing__: (scope: string) => Promise<void>;
  const __webpack_share_scopes__: Record<string, Record<string, unknown>>;
  const __resourceQuery: string;
}
