/** Title line of a list page, as all of the Console's lists have it. */
export { ListPageHeader } from '@openshift-console/dynamic-plugin-sdk';
