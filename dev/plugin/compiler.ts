import { globSync, watchFile } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { RESTART_EXIT_CODE } from './compilerMessage.ts';
import type { CompilerMessage } from './compilerMessage.ts';

const AGGREGATE_MS = 200;
const LOOK_EVERY_MS = 500;
const CONFIGURATION = [
  'console-extensions.json',
  'package.json',
  'webpack.config.ts',
  'src/ui/features/*/exposedModules.ts',
];

const tell = (message: CompilerMessage, then?: () => void): void => {
  process.send?.(message, undefined, {}, then);
};

const toMessage = (error: Error | null, stats: webpack.Stats | undefined): CompilerMessage => {
  const milliseconds = stats ? stats.endTime - stats.startTime : 0;
  if (error || !stats) {
    return { errors: error?.message ?? 'no result', milliseconds };
  }
  return stats.hasErrors() || stats.hasWarnings()
    ? { errors: stats.toString({ colors: false, preset: 'errors-warnings' }), milliseconds }
    : { milliseconds };
};

const readConfig = async (): Promise<webpack.Configuration> => {
  const root = process.cwd();
  const { default: config } = (await import(join(root, 'webpack.config.ts'))) as {
    default: webpack.Configuration;
  };
  return {
    ...config,
    cache: {
      // webpack trusts node_modules to stay as it is: what was installed counts as well.
      buildDependencies: {
        config: [join(root, 'webpack.config.ts'), join(root, 'package-lock.json')],
      },
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      type: 'filesystem',
    },
  };
};

const run = async (mode: string | undefined): Promise<void> => {
  const compiler = webpack(await readConfig());
  if (mode === 'watch') {
    globSync(CONFIGURATION).forEach((file) =>
      watchFile(file, { interval: LOOK_EVERY_MS }, () => process.exit(RESTART_EXIT_CODE)),
    );
    compiler.watch({ aggregateTimeout: AGGREGATE_MS }, (error, stats) =>
      tell(toMessage(error, stats)),
    );
    return;
  }
  compiler.run((error, stats) => {
    tell(toMessage(error, stats));
    compiler.close(() => process.disconnect());
  });
};

// The one who started the compiler is gone: nobody wants the result any more.
process.on('disconnect', () => process.exit());

run(process.argv[2]).catch((error: unknown) => {
  const errors = error instanceof Error ? error.message : String(error);
  tell({ errors, milliseconds: 0 }, () => process.exit(1));
});
