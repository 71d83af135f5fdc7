/** The extension types that the host interprets. */
const INTERPRETED: ReadonlySet<string> = new Set([
  'console.action/filter',
  'console.action/group',
  'console.action/provider',
  'console.action/resource-provider',
  'console.dashboards/overview/activity/resource',
  'console.flag',
  'console.flag/hookProvider',
  'console.flag/model',
  'console.model-metadata',
  'console.navigation/href',
  'console.navigation/resource-cluster',
  'console.navigation/resource-ns',
  'console.navigation/section',
  'console.navigation/separator',
  'console.page/resource/details',
  'console.page/resource/list',
  'console.page/route',
  'console.resource/details-item',
  'console.tab/horizontalNav',
  // Only by the played kubevirt-plugin.
  'kubevirt.tab/horizontalNav',
]);

/** The types among some extensions that the host leaves alone, each once. */
export const listUnknownTypes = (extensions: readonly { type: string }[]): string[] =>
  [...new Set(extensions.map(({ type }) => type))].filter((type) => !INTERPRETED.has(type)).sort();
