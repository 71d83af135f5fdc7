/** Kubernetes' limit for a DNS label and for the value of a label (RFC 1123). */
export const MAX_LABEL_LENGTH = 63;

/**
 * Whether a name is a DNS label: lower-case letters, digits and hyphens, neither first nor last a hyphen, at most 63.
 *
 * Kubernetes allows a snapshot dots and 253 characters (a DNS subdomain). Ours stay labels, so that a name can stand
 * in a label and in the names of what is made from the snapshot.
 *
 * @example isDnsLabel('web-1') // → true
 * @example isDnsLabel('web.1') // → false
 */
export const isDnsLabel = (name: string): boolean =>
  name.length <= MAX_LABEL_LENGTH && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);

/**
 * The nearest DNS label for a text: accents dropped, the rest of what is illegal a hyphen; '' when nothing is left.
 *
 * @example toDnsLabel('Büro/Web.1', 63) // → 'buro-web-1'
 */
export const toDnsLabel = (text: string, maxLength: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxLength)
    .replace(/-$/, '');
