/** The longest DNS-1123 label, in characters. */
export const LABEL_LENGTH = 63;

const DNS_LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** Whether a text is a DNS-1123 label, which KubeVirt's snapshot and content names must stay within. */
export const isDnsLabel = (text: string): boolean =>
  text.length <= LABEL_LENGTH && DNS_LABEL.test(text);
