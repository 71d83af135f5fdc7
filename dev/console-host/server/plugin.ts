import { readFileSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { sendFile, sendText } from './files.ts';

/** A plugin as an administrator would enable it: the name of its ConsolePlugin and its web server. */
export type Plugin = { name: string; folder: string };

const readManifestName = (folder: string): string => {
  const file = join(folder, 'plugin-manifest.json');
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} cannot be read: build the plugin first, or give --plugin NAME=DIR.`);
  }
  const name = (manifest as { name?: unknown } | null)?.name;
  if (typeof name !== 'string') {
    throw new Error(`${file} has no name: give --plugin NAME=DIR.`);
  }
  return name;
};

/** Reads `[NAME=]DIR`; without a name the manifest's is taken. */
export const readPlugin = (argument: string): Plugin => {
  const [, name, dir] = /^(?:([a-z0-9.-]+)=)?(.+)$/.exec(argument) ?? [];
  const folder = resolve(dir ?? argument);
  return { folder, name: name ?? readManifestName(folder) };
};

/** The languages for which a plugin ships texts. */
export const readLanguages = ({ folder }: Plugin): string[] => {
  try {
    return readdirSync(join(folder, 'locales'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

const HASHED_NAME = /[.-][0-9a-f]{16,}[.-]/;

/** Serves a plugin's file as its own web server would: only GET, named types, manifest never cached. */
export const sendPluginFile = async (
  response: ServerResponse,
  { plugin, method, path }: { plugin: Plugin | undefined; method: string; path: string },
): Promise<void> => {
  if (method !== 'GET') {
    response.setHeader('allow', 'GET');
    sendText(response, 405, 'Method Not Allowed');
    return;
  }
  if (!plugin) {
    sendText(response, 404, 'Not Found');
    return;
  }
  const cacheControl = HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-store';
  await sendFile(response, { cacheControl, folder: plugin.folder, path });
};

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const PLUGIN_NAMESPACE = /^plugin__([a-z0-9.-]+)$/;

/** Answers `/locales/resource.json?lng=…&ns=plugin__<name>`; a language that is not there is a 404. */
export const sendLocale = async (
  response: ServerResponse,
  plugins: Plugin[],
  query: URLSearchParams,
): Promise<void> => {
  const language = query.get('lng') ?? '';
  const namespace = query.get('ns') ?? '';
  const name = PLUGIN_NAMESPACE.exec(namespace)?.[1];
  const plugin = plugins.find((candidate) => candidate.name === name);
  if (!plugin || !LANGUAGE.test(language)) {
    sendText(response, 404, 'Not Found');
    return;
  }
  const path = `locales/${language}/${namespace}.json`;
  await sendFile(response, { cacheControl: 'no-store', folder: plugin.folder, path });
};
