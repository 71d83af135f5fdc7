/**
 * The modules that the console offers to plugins. The two older names of react-router lead to it,
 * for plugins built against an older Console.
 */
export const initSharedScope = async (): Promise<Record<string, unknown>> => {
  await __webpack_init_sharing__('default');
  const scope = __webpack_share_scopes__['default'];
  if (!scope) {
    throw new Error('The share scope of the console is missing.');
  }
  scope['react-router-dom'] = scope['react-router'];
  scope['react-router-dom-v5-compat'] = scope['react-router'];
  return scope;
};
