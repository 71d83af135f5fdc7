const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const getCategories = (categories: readonly Intl.LDMLPluralRule[]): Intl.LDMLPluralRule[] =>
  ORDER.filter((category) => categories.includes(category));

/**
 * Plugins may bring plurals in the older form, `key` and `key_plural` or `key_0`, `key_1`…;
 * i18next wants the names of the language's plural categories, `key_one`, `key_other`….
 */
export const convertPlurals = (
  language: string,
  texts: Record<string, string>,
): Record<string, string> => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const converted: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    const [, base, number] = /^(.+)_(\d+)$/.exec(key) ?? [];
    const category = number === undefined ? undefined : getCategories(categories)[Number(number)];
    if (base !== undefined && category) {
      converted[`${base}_${category}`] = text;
    } else if (key.endsWith('_plural')) {
      converted[`${key.slice(0, -'_plural'.length)}_other`] = text;
    } else if (`${key}_plural` in texts) {
      converted[`${key}_one`] = text;
    } else {
      converted[key] = text;
    }
  }
  return converted;
};
