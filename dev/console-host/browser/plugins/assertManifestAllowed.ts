const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const MAX_NAME_LENGTH = 253;

/** Refuses a manifest that passes the plugin SDK's own schema but not the Console's rules. */
export const assertManifestAllowed = (manifest: {
  name: string;
  registrationMethod: string;
}): void => {
  const { name, registrationMethod } = manifest;
  if (!DNS_SUBDOMAIN.test(name) || name.length > MAX_NAME_LENGTH) {
    throw new Error(`Console plugin metadata: metadata.name "${name}" is not a DNS subdomain name`);
  }
  if (registrationMethod !== 'callback') {
    throw new Error(
      `Console plugin metadata: registrationMethod is "${registrationMethod}", must be "callback"`,
    );
  }
};
