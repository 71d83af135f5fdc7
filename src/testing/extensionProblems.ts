import Ajv from 'ajv';

import sdkSchema from '@openshift-console/dynamic-plugin-sdk-webpack/schema/console-extensions.json' with { type: 'json' };

type Schema = { readonly properties?: { readonly type?: { readonly const?: string } } };

export type Extension = { readonly type: string; readonly properties: unknown };

const codeRef = {
  type: 'object',
  properties: { $codeRef: { type: 'string' } },
  required: ['$codeRef'],
  additionalProperties: false,
};
const text = { type: 'string', minLength: 1 };

/** kubevirt-plugin reads this one; without `isVisible` its page of a virtual machine crashes. */
const kubevirtTab = {
  type: 'object',
  properties: {
    type: { const: 'kubevirt.tab/horizontalNav' },
    properties: {
      type: 'object',
      properties: {
        model: {
          type: 'object',
          properties: { group: text, version: text, kind: text },
          required: ['group', 'version', 'kind'],
          additionalProperties: false,
        },
        page: {
          type: 'object',
          properties: { name: text, href: text },
          required: ['name', 'href'],
          additionalProperties: false,
        },
        component: codeRef,
        isVisible: codeRef,
      },
      required: ['model', 'page', 'component', 'isVisible'],
      additionalProperties: false,
    },
    flags: { $ref: 'sdk#/definitions/ExtensionFlags' },
  },
  required: ['type', 'properties'],
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true });
ajv.addSchema(sdkSchema, 'sdk');
ajv.addSchema(kubevirtTab, 'kubevirt.tab/horizontalNav');

const schemaIds = new Map([['kubevirt.tab/horizontalNav', 'kubevirt.tab/horizontalNav']]);
// Each definition has a type of its own; what is read of them is the same.
const definitions = sdkSchema.definitions as unknown as Readonly<Record<string, Schema>>;
for (const [name, definition] of Object.entries(definitions)) {
  const type = definition.properties?.type?.const;
  if (type !== undefined) schemaIds.set(type, `sdk#/definitions/${name}`);
}

/**
 * What is wrong with the extensions, each as one sentence.
 *
 * The build takes a type that it does not know for somebody's own and lets all of it pass; here each has to be known and
 * to fit the schema of its type.
 */
export function findExtensionProblems(extensions: readonly Extension[]): string[] {
  return extensions.flatMap((extension, index) => {
    const what = `extension ${index} (${extension.type})`;
    const id = schemaIds.get(extension.type);
    if (id === undefined) return [`${what}: there is no such type`];
    if (ajv.validate(id, extension) === true) return [];
    return (ajv.errors ?? []).map(({ dataPath, message = '', params }) => {
      const { additionalProperty } = params as { additionalProperty?: string };
      return `${what}${dataPath} ${message}${additionalProperty === undefined ? '' : `: ${additionalProperty}`}`;
    });
  });
}
