/** Names the object, the policy or the webhook: for whoever looks for it, in the details. */
const LEAD =
  /^(?:[\w.-]+(?: "[^"]*")? is (?:forbidden|invalid): )?(?:ValidatingAdmissionPolicy '[^']*' with binding '[^']*' denied request: |admission webhook "[^"]*" denied the request: )?/;

/** Long enough for a few sentences, short enough for an alert in a dialog. */
const MAX_LENGTH = 300;

/**
 * The sentence of the rule that refused something, without what stands before it; cut at a word if it is very long.
 *
 * @example
 * getRefusalWords('admission webhook "guard.example.com" denied the request: Not on Fridays.') // 'Not on Fridays.'
 */
export const getRefusalWords = (message: string): string => {
  const words = message.replace(LEAD, '').trim();
  return words.length <= MAX_LENGTH
    ? words
    : `${words.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')}…`;
};
