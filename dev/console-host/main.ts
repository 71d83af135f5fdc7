import { parseArgs } from 'node:util';
import { ensureHostBuilt } from './buildHost.ts';
import { createConsoleServer } from './server/createConsoleServer.ts';
import { readPlugin } from './server/plugin.ts';
import { readUsers } from './server/users.ts';
import { readApiServer } from './server/apiServer.ts';

const USAGE =
  'Usage: main.ts --port PORT --api-server URL --ca FILE --users FILE --plugin [NAME=]DIST_DIR … [--i18n preload|lazy]';

type Settings = {
  port: number;
  apiServer: string;
  ca: string;
  users: string;
  plugins: string[];
  i18n: 'preload' | 'lazy';
};

const readSettings = (): Settings => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'api-server': { type: 'string' },
      ca: { type: 'string' },
      users: { type: 'string' },
      plugin: { type: 'string', multiple: true },
      i18n: { type: 'string', default: 'preload' },
    },
  });
  const { port, ca, users, plugin, i18n } = values;
  const apiServer = values['api-server'];
  if (!port || !apiServer || !ca || !users || !plugin) {
    throw new Error(USAGE);
  }
  if (i18n !== 'preload' && i18n !== 'lazy') {
    throw new Error(`--i18n is "${i18n}": it must be preload or lazy.`);
  }
  return { port: Number(port), apiServer, ca, users, plugins: plugin, i18n };
};

const start = async (): Promise<void> => {
  const settings = readSettings();
  const server = createConsoleServer({
    apiServer: readApiServer(settings.apiServer, settings.ca),
    hostDir: await ensureHostBuilt(),
    i18n: settings.i18n,
    plugins: settings.plugins.map(readPlugin),
    port: settings.port,
    users: readUsers(settings.users),
  });
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  process.stdout.write('ready\n');
};

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The console host did not start: ${reason}\n`);
  process.exit(1);
});
