/**
 * The viewer's locale: the Console's language in the regional form that the browser prefers, so that an English
 * Console shows British dates to a British reader.
 *
 * @example getLocale('en', ['de-DE', 'en-GB']) // → 'en-GB'
 */
export const getLocale = (language: string, preferred: readonly string[]): string => {
  const [base] = language.split('-');
  return preferred.find((candidate) => candidate.split('-')[0] === base) ?? language;
};
