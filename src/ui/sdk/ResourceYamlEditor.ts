/** The Console's editor; it begins with the object as it is and does not follow it. */
export { ResourceYAMLEditor as ResourceYamlEditor } from '@openshift-console/dynamic-plugin-sdk';
