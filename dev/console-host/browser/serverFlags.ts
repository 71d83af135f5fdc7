import type { PluginStore } from '@openshift/dynamic-plugin-sdk';
import type { KubevirtControls } from './kubevirt/playKubevirtPlugin.ts';

/** What the server writes into the page, by the names that the SDK and plugins know. */
export type ServerFlags = {
  basePath: string;
  consolePlugins: string[];
  consoleVersion: string;
  i18nNamespaces: string[];
  releaseVersion: string;
};

/** What the server writes into the page for the host alone. */
export type StageFlags = {
  languages: string[];
  user: string;
  users: { name: string; description: string }[];
};

declare global {
  var SERVER_FLAGS: ServerFlags;
  var STAGE: StageFlags;
  /** For looking at in the browser's tools, as in a development build of the Console. */
  var pluginStore: PluginStore;
  var webpackSharedScope: unknown;
  /** Only while kubevirt-plugin is played. */
  var kubevirtPlugin: KubevirtControls | undefined;

  const __webpack_init_sharing__: (scope: string) => Promise<void>;
  const __webpack_share_scopes__: Record<string, Record<string, unknown>>;
  const __resourceQuery: string;
}
