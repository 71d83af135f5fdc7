import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

import webpack from 'webpack';

import type { BundleChunk, BundleFacts, BundleFile } from './bundleFacts.ts';

type Compiled = { readonly stats: webpack.StatsCompilation; readonly dir: string };

/** Compiles the plugin into a folder that goes again and reads what became of it; the working directory is its root. */
export async function readBundle(config: webpack.Configuration): Promise<BundleFacts> {
  const dir = mkdtempSync(join(tmpdir(), 'vm-snapshots-bundle-'));
  try {
    const stats = await compile({ ...config, output: { ...config.output, path: dir } });
    return readFacts({ stats, dir });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function compile(config: webpack.Configuration): Promise<webpack.StatsCompilation> {
  const compiler = webpack(config);
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only') ?? 'no result');
  return stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    chunkOrigins: true,
    ids: true,
    nestedModules: true,
    // By default much is left out or told of as one line.
    cachedModules: true,
    dependentModules: true,
    orphanModules: true,
    chunkModulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    groupModulesByAttributes: false,
    groupModulesByCacheStatus: false,
    groupModulesByExtension: false,
    groupModulesByLayer: false,
    groupModulesByPath: false,
    groupModulesByType: false,
  });
}

function readFacts({ stats, dir }: Compiled): BundleFacts {
  const measure = (name: string): BundleFile => ({
    name,
    gzipBytes: gzipSync(readFileSync(join(dir, name))).length,
  });
  const manifest = JSON.parse(readFileSync(join(dir, 'plugin-manifest.json'), 'utf8')) as {
    loadScripts: string[];
  };
  const [entry, ...others] = manifest.loadScripts;
  if (entry === undefined || others.length > 0) {
    throw new Error(`The manifest loads ${manifest.loadScripts.length} scripts instead of one.`);
  }
  return {
    entry: measure(entry),
    chunks: (stats.chunks ?? []).map((chunk): BundleChunk => ({
      files: chunk.files.filter((name) => name !== entry).map(measure),
      exposedBy: (chunk.origins ?? [])
        .filter(({ moduleName }) => moduleName === 'container entry')
        .map(({ loc }) => loc),
      modules: (chunk.modules ?? []).flatMap(listNames),
    })),
  };
}

function listNames(module: webpack.StatsModule): string[] {
  // What is shared has names that begin with "consume shared module", and its fallback has a chunk of its own.
  const { name = '', moduleType = '' } = module;
  const own = moduleType.startsWith('javascript') ? [name] : [];
  return [...own, ...(module.modules ?? []).flatMap(listNames)];
}
