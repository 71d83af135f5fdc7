import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamicModuleImportPlugin } from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/DynamicModuleImportPlugin.js';
import { dynamicModuleImportTransformFilter } from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/ConsoleRemotePlugin.js';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { getDelegate } from './delegates.ts';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BROWSER = fileURLToPath(new URL('browser', import.meta.url));
const OFFERED = fileURLToPath(new URL('offeredPatternFly.json', import.meta.url));
const PATTERNFLY_PACKAGES = [
  '@patternfly/react-core',
  '@patternfly/react-icons',
  '@patternfly/react-table',
];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const readVersion = (name: string): string =>
  (readJson(require.resolve(`${name}/package.json`)) as { version: string }).version;
const readModuleMap = (name: string): Record<string, string> =>
  readJson(join(ROOT, 'node_modules', name, 'dist/dynamic-modules.json')) as Record<string, string>;

type Shared = Record<
  string,
  {
    eager: true;
    requiredVersion?: false;
    singleton?: boolean;
    version?: string;
  }
>;

/** The modules that the Console gives to its plugins: one instance for everybody. */
const SINGLETONS: Shared = {
  // The Console's own copy carries this version, which no plugin's range satisfies: a warning only.
  '@openshift-console/dynamic-plugin-sdk': {
    eager: true,
    requiredVersion: false,
    singleton: true,
    version: '0.0.0-fixed',
  },
  '@openshift/dynamic-plugin-sdk': { eager: true, singleton: true },
  react: { eager: true, singleton: true },
  'react-i18next': { eager: true, singleton: true },
  'react-redux': { eager: true, singleton: true },
  'react-router': { eager: true, singleton: true },
  redux: { eager: true, singleton: true },
  'redux-thunk': { eager: true, singleton: true },
};

/** PatternFly, module by module and in several versions if need be: the highest one is used by all. */
const getSharedPatternFly = (): Shared =>
  Object.fromEntries(
    PATTERNFLY_PACKAGES.flatMap((name) => {
      const version = readVersion(name);
      return Object.values(readModuleMap(name)).map((path) => [
        `${name}/${path}`,
        { eager: true, version },
      ]);
    }),
  );

/** The PatternFly modules that the Console uses itself: only those are offered to plugins. */
const listOfferedPatternFly = (): string[] =>
  Object.entries(readJson(OFFERED) as Record<string, string[]>).flatMap(([name, paths]) =>
    paths.map((path) => `${name}/${path}`),
  );

/** The browser part of the console host: a module federation host as the Console is one. */
export const buildHostWebpackConfig = (outputDir: string): Configuration => ({
  context: ROOT,
  devtool: false,
  entry: { main: [...listOfferedPatternFly(), join(BROWSER, 'main.tsx')] },
  mode: 'production',
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { resolve: { fullySpecified: false }, test: /\.m?js$/ },
      { include: BROWSER, test: /\.css$/, use: ['style-loader', 'css-loader'] },
      // The page links PatternFly's whole style sheet: its pieces once more would change the order of the rules.
      {
        exclude: BROWSER,
        generator: { emit: false },
        test: /\.s?css$/,
        type: 'asset/resource',
      },
    ],
  },
  // Served from this machine to this machine: reading it in a stack trace is worth more than its size.
  optimization: { minimize: false },
  output: {
    chunkFilename: '[name].[contenthash].js',
    filename: 'main.js',
    path: outputDir,
    publicPath: 'auto',
    uniqueName: 'console-host',
  },
  performance: { hints: false },
  plugins: [
    new DynamicModuleImportPlugin({
      dynamicModuleMaps: Object.fromEntries(
        PATTERNFLY_PACKAGES.map((name) => [name, readModuleMap(name)]),
      ),
      moduleFilter: dynamicModuleImportTransformFilter,
    }),
    new webpack.container.ModuleFederationPlugin({
      name: 'console',
      shared: { ...SINGLETONS, ...getSharedPatternFly() },
    }),
    new webpack.NormalModuleReplacementPlugin(/^@console\//, (resource) => {
      resource.request = join(BROWSER, getDelegate(resource.request));
    }),
  ],
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
});
