import { isDnsLabel, MAX_LABEL_LENGTH, toDnsLabel } from './dnsLabel.ts';

/**
 * The nearest legal name for what somebody typed; '' when nothing of it can stand in a name.
 *
 * A legal name stays as it is, so that the suggestion for a suggestion is the same again.
 *
 * @example suggestName('Before upgrade!') // → 'before-upgrade'
 * @example suggestName('更新前') // → ''
 */
export const suggestName = (text: string): string =>
  isDnsLabel(text) ? text : toDnsLabel(text, MAX_LABEL_LENGTH);
