/** Sets the title of the browser's window. */
export { DocumentTitle } from '@openshift-console/dynamic-plugin-sdk';
