import { readdirSync } from 'node:fs';

type Feature = { readonly exposedModules: Readonly<Record<string, string>> };

const featuresUrl = new URL('../src/ui/features/', import.meta.url);
const features = await Promise.all(
  readdirSync(featuresUrl).map(
    async (name) =>
      (await import(new URL(`${name}/exposedModules.ts`, featuresUrl).href)) as Feature,
  ),
);

/** The files that the Console loads by name, so that nothing of ours imports them. */
export const exposedPaths = features.flatMap(({ exposedModules }) =>
  Object.values(exposedModules).map((path) => path.replace('./', '')),
);
