/** The tabs of a page, each at a path of its own; other plugins' tabs for the kind join them. */
export { HorizontalNav } from '@openshift-console/dynamic-plugin-sdk';
