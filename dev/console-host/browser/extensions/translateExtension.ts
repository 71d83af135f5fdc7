/** `%plugin__name~Key%` in an extension stands for the translation of `plugin__name~Key`. */
const TRANSLATABLE = /^%(.+~.+)%$/;

export type Translate = (key: string) => string;

const translateValue = (value: unknown, translate: Translate): unknown => {
  if (typeof value === 'string') {
    const key = TRANSLATABLE.exec(value)?.[1];
    return key === undefined ? value : translate(key);
  }
  if (Array.isArray(value)) {
    return value.map((item) => translateValue(item, translate));
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, translateValue(item, translate)]),
    );
  }
  return value;
};

/** An extension with its texts in the viewer's language; code references stay as they are. */
export const translateExtension = <E extends { properties: object }>(
  extension: E,
  translate: Translate,
): E => ({
  ...extension,
  properties: translateValue(extension.properties, translate),
});
